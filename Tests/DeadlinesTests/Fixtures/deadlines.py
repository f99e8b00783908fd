"""Prints deadlines.csv: what follows from the day of a request, worked out apart from the programs.

Needs python-dateutil, whose months and Easter are not those of Sources/Deadlines:
    python3 deadlines.py > deadlines.csv
"""

from datetime import date, timedelta

from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

TWO_MONTHS = relativedelta(months=2)
ONE_DAY = timedelta(days=1)
FIXED = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)]


def is_off(day):
    moving = [easter(day.year) + timedelta(days=days) for days in (1, 39, 50)]
    return day.weekday() >= 5 or (day.month, day.day) in FIXED or day in moving


def court(start):
    day = start + TWO_MONTHS + ONE_DAY
    while is_off(day):
        day += ONE_DAY
    return day


def days():
    """Two years day by day, one of them a leap year, then the ends of months and around Easter."""
    day = date(2023, 9, 1)
    while day < date(2025, 9, 1):
        yield day
        day += ONE_DAY
    while day < date(2041, 1, 1):
        month_end = (day + timedelta(days=3)).month != day.month or day.day == 1
        silent = day + TWO_MONTHS + TWO_MONTHS
        if month_end or abs((silent - easter(silent.year)).days) <= 2:
            yield day
        day += ONE_DAY


print("demande,silence,motifs,recours,recours-du-refus")
for request in days():
    silence = request + TWO_MONTHS
    print(request, silence, silence + TWO_MONTHS, court(silence), court(request), sep=",")
