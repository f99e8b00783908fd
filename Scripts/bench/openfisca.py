"""Net pay by OpenFisca-France: one cold answer, or a batch in memory with no file read or written.

Without an argument, prints one answer. With a number of persons, prints the median of five batches,
in seconds, the system having been loaded beforehand.
"""

import statistics
import sys
import time

import numpy
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_france import FranceTaxBenefitSystem

MONTH = "2025-01"


def net_pay(system, gross):
    """The net pay of each gross pay, in euros a month."""
    simulation = SimulationBuilder().build_default_simulation(system, len(gross))
    simulation.set_input("salaire_de_base", MONTH, gross)
    return simulation.calculate("salaire_net", MONTH)


def seconds(system, gross):
    """How long a batch takes."""
    start = time.perf_counter()
    net_pay(system, gross)
    return time.perf_counter() - start


def main():
    system = FranceTaxBenefitSystem()
    if len(sys.argv) == 1:
        print(net_pay(system, numpy.array([2000.0]))[0])
        return
    gross = numpy.random.default_rng(1).uniform(1800, 6000, int(sys.argv[1]))
    print(statistics.median(seconds(system, gross) for _ in range(5)))


main()
