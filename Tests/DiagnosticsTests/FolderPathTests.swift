import Diagnostics
import Testing

/// How the path of a folder is shown, however it was typed.
struct FolderPathTests {
  @Test(arguments: [
    ("Content", "Content"), ("Content/", "Content"), ("a/é//", "a/é"), ("/", "/"), ("//", "/"),
    ("/a/", "/a"), ("", ""),
  ])
  func theBarsThatEndItAreLeftOut(typed: String, shown: String) {
    #expect(FolderPath(typed).text == shown)
  }
}
