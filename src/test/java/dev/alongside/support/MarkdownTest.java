package dev.alongside.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final String AWAY = " rel=\"noopener noreferrer nofollow\" target=\"_blank\"";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one *two* **three**|<p>one <em>two</em> <strong>three</strong></p>",
                "# no heading|<p># no heading</p>",
                "a < b & c|<p>a &lt; b &amp; c</p>",
                "<b>bold</b>|<p>&lt;b&gt;bold&lt;/b&gt;</p>",
                "<script>x</script>|<p>&lt;script&gt;x&lt;/script&gt;</p>",
                "[x](/board)|<p>x</p>",
                "[x](javascript:alert(1))|<p>x</p>",
                "[x](data:text/html;base64,AA)|<p>x</p>",
                "[x](JaVaScRiPt:alert(1))|<p>x</p>"
            })
    void a_text_becomes_harmless_markup(String markdown, String html) {
        assertThat(Markdown.toHtml(markdown)).isEqualTo(html);
    }

    @Test
    void lists_and_line_ends_stay() {
        assertThat(Markdown.toHtml("- one\n- two\n  more").replace("\n", ""))
                .isEqualTo("<ul><li>one</li><li>two<br>more</li></ul>");
    }

    @Test
    void links_lead_away_without_telling_where_from() {
        assertThat(Markdown.toHtml("[x](https://a.example/?q=1&r=2)"))
                .isEqualTo("<p><a href=\"https://a.example/?q=1&amp;r=2\"" + AWAY + ">x</a></p>");
        assertThat(Markdown.toHtml("<mailto:mira@example.org>")).contains("href=\"mailto:mira@example.org\"");
    }

    @Test
    void images_become_links() {
        assertThat(Markdown.toHtml("![chart](https://a.example/c.png)"))
                .isEqualTo("<p><a href=\"https://a.example/c.png\"" + AWAY + ">chart</a></p>");
        assertThat(Markdown.toHtml("![x](javascript:alert(1))")).isEqualTo("<p>x</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<a href=\"java\nscript:alert(1)\" onclick=alert(1) style=\"x\">x</a>",
                "<iframe src=\"https://a.example\"></iframe><style>p{}</style><p onmouseover=x>y</p>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">"
            })
    void html_of_others_loses_what_could_act(String html) {
        assertThat(Markdown.sanitised(html).toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "<img", "<svg", "<iframe", "<style", "onerror=alert(1)>", "onclick", "onload", "onmouse")
                .doesNotContain("script:", "style=");
    }
}
