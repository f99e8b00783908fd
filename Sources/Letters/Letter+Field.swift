package import Forms

extension Letter {
  /// Something that the writer fills in.
  package struct Field: Codable, Equatable, Sendable {
    /// The name between braces in paragraphs, and of `--champ`.
    package let id: String
    /// What to fill in, in French.
    package let label: String
    /// How to fill it in, where the label does not say.
    package let help: String?
    /// What it holds.
    package let kind: Kind
    /// Whether the letter cannot be written without it, once a case is given.
    package let isRequired: Bool
    /// When it is asked for.
    package var condition: [Requirement]
    /// Its choices; empty where it has none.
    package var options: [Option]
    /// The first days that it may hold, where it holds a day: none that comes before one of them.
    package var earliest: [DayLimit]
    /// The last days that it may hold, where it holds a day.
    package var latest: [DayLimit]
    /// What it takes from the rule of the authority; nil where it takes nothing.
    package let local: LocalField?
    /// What it takes from the page that counts hours; nil where it takes nothing.
    package let account: AccountField?
    /// What it asks of whoever writes; nil where it asks nothing of them.
    package let own: OwnFact?
    /// What stands in it until something else is typed; nil where nothing does.
    package var value: String?

    package init(
      id: String, label: String, help: String?, kind: Kind, isRequired: Bool,
      condition: [Requirement], options: [Option], earliest: [DayLimit] = [],
      latest: [DayLimit] = [], local: LocalField? = nil, account: AccountField? = nil,
      own: OwnFact? = nil, value: String? = nil
    ) {
      self.earliest = earliest
      self.latest = latest
      self.local = local
      self.account = account
      self.own = own
      self.value = value
      self.id = id
      self.label = label
      self.help = help
      self.kind = kind
      self.isRequired = isRequired
      self.condition = condition
      self.options = options
    }

    enum CodingKeys: String, CodingKey {
      case id
      case label = "libelle"
      case help = "aide"
      case kind = "genre"
      case isRequired = "requis"
      case condition = "si"
      case options = "choix"
      case earliest = "au-plus-tot"
      case latest = "au-plus-tard"
      case local = "reglement"
      case account = "compte"
      case own = "de-soi"
      case value = "valeur"
    }
  }

  /// What a field holds.
  package typealias Kind = FormField.Kind

  /// A choice of a field.
  package struct Option: Codable, Equatable, Sendable {
    /// The name that `--champ` and conditions use.
    package let id: String
    /// The choice in French.
    package let label: String
    /// What stands in the letter where it is chosen.
    package let text: String
    /// When it may be chosen.
    package var condition: [Requirement]
    /// The ids of the rules on which it rests.
    package let rules: [String]
    /// The legal texts on which it rests, as they are cited.
    package let texts: [String]

    package init(
      id: String, label: String, text: String, condition: [Requirement], rules: [String],
      texts: [String]
    ) {
      self.id = id
      self.label = label
      self.text = text
      self.condition = condition
      self.rules = rules
      self.texts = texts
    }

    enum CodingKeys: String, CodingKey {
      case id
      case label = "libelle"
      case text = "texte"
      case condition = "si"
      case rules = "regles"
      case texts = "textes"
    }
  }
}

extension FormField.Kind: Codable {}
