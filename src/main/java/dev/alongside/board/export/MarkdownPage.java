package dev.alongside.board.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page of Markdown that is being written; what people typed can't become a heading, a list or a link in it. */
final class MarkdownPage {

    /** An ampersand only where Markdown would read a sign's name behind it. */
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>#|~]|&(?=#?\\w+;)");

    /** What begins a list, or a line across the page. */
    private static final Pattern BEGINNING = Pattern.compile("^(\\d{0,9})([-+.)])(?=[\\s-]|$)");

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

    /**
     * @param label plain text
     * @param words plain text, left out with its label when it says nothing
     */
    void fact(String label, String words) {
        if (!words.isBlank()) paragraph("**" + plain(label) + ":** " + plain(words));
    }

    /**
     * A list that stands apart from one before it, which only a line between them does.
     *
     * @param label plain text, left out when there are no items
     */
    void list(String label, List<String> markdown) {
        if (markdown.isEmpty()) return;
        paragraph("**" + plain(label) + ":**");
        list(markdown);
    }

    /** To be set below a heading. */
    void list(List<String> markdown) {
        paragraph(markdown.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
    }

    /** @param markdown what somebody wrote in Markdown, set apart from the page's own */
    void quote(String markdown) {
        paragraph(markdown.strip()
                .lines()
                .map(line -> ("> " + line).stripTrailing())
                .collect(Collectors.joining("\n")));
    }

    /** Plain text in one line that looks the same as Markdown, also at the beginning of a line. */
    static String plain(String words) {
        var line = words.strip().replaceAll("\\s*\\R\\s*", " ");
        var escaped = SIGNS.matcher(line).replaceAll("\\\\$0");
        return BEGINNING.matcher(escaped).replaceFirst("$1\\\\$2");
    }

    @Override
    public String toString() {
        return page.toString().stripTrailing() + "\n";
    }
}
