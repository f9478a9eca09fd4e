package dev.alongside.board.export;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page of Markdown that is being written; what people typed can't become a heading or a link in it. */
final class MarkdownPage {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");

    private final StringBuilder page = new StringBuilder();

    /** @param words plain text */
    void heading(int depth, String words) {
        paragraph("#".repeat(depth) + " " + plain(words));
    }

    /** @param markdown left out when it says nothing */
    void paragraph(String markdown) {
        if (markdown.isBlank()) return;
        page.append(markdown).append("\n\n");
    }

    /** @param words plain text, left out with its label when it says nothing */
    void fact(String label, String words) {
        if (!words.isBlank()) paragraph("**" + label + ":** " + plain(words));
    }

    void item(String markdown) {
        page.append("- ").append(markdown).append('\n');
    }

    void endOfItems() {
        if (page.indexOf("\n\n", page.length() - 2) < 0) page.append('\n');
    }

    /** @param markdown what somebody wrote in Markdown, set apart from the page's own */
    void quote(String markdown) {
        paragraph(markdown.strip()
                .lines()
                .map(line -> ("> " + line).stripTrailing())
                .collect(Collectors.joining("\n")));
    }

    /** Plain text in one line that looks the same as Markdown. */
    static String plain(String words) {
        return SIGNS.matcher(words.strip().replaceAll("\\s*\\n\\s*", " ")).replaceAll("\\\\$0");
    }

    @Override
    public String toString() {
        return page.toString().stripTrailing() + "\n";
    }
}
