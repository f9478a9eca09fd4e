package dev.alongside.board.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownPageTest {

    private final MarkdownPage page = new MarkdownPage();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Migration",
                "12) Migration",
                "7.",
                "+ Growth",
                "- x",
                "-",
                "---",
                "- - -",
                "> x",
                "# x",
                "* x",
                "```",
                "R&D &amp; &#35; *all* [of](it) <b>",
                "-5 % and 1.5 days + x"
            })
    void what_people_typed_looks_the_same_wherever_it_stands(String words) {
        page.heading(1, words);
        page.paragraph(MarkdownPage.plain(words));
        page.fact(words, words);
        page.list(List.of(MarkdownPage.plain(words)));

        var html = Jsoup.parse(html());

        assertThat(html.select("body > *")).extracting(each -> each.tagName()).containsExactly("h1", "p", "p", "ul");
        assertThat(html.select("body > *"))
                .extracting(each -> each.text())
                .containsExactly(words, words, words + ": " + words, words);
        assertThat(html.select("body > * *")).extracting(each -> each.tagName()).containsExactly("strong", "li");
    }

    @Test
    void what_needs_no_sign_gets_none() {
        assertThat(MarkdownPage.plain("Q3 - 1.5 days, R&D, +5 %")).isEqualTo("Q3 - 1.5 days, R&D, +5 %");
        assertThat(MarkdownPage.plain("1.5 days")).isEqualTo("1.5 days");
        assertThat(MarkdownPage.plain("-5 %")).isEqualTo("-5 %");
    }

    @Test
    void two_lists_stay_two() {
        page.list("Evidence", List.of("a", "b"));
        page.list("Comments", List.of("c"));
        page.list("Nothing", List.of());

        assertThat(Jsoup.parse(html()).select("body > *"))
                .extracting(each -> each.text())
                .containsExactly("Evidence:", "a b", "Comments:", "c");
    }

    private String html() {
        return HtmlRenderer.builder().build().render(Parser.builder().build().parse(page.toString()));
    }
}
