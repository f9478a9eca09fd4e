package dev.alongside.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.support.InvalidText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://exa mple.com | has a space in it",
                "https://wiki/a?x={y} | has a “{” in it",
                "https:// | names no host",
                "https:///path | names no host",
                "https://user:secret@example.com | holds a name to sign in with"
            })
    void what_is_wrong_with_an_address_is_said(String address, String sentence) {
        assertThatThrownBy(() -> Evidence.of(address, ""))
                .isInstanceOf(InvalidText.class)
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://team_wiki/page",
                "http://team_wiki.corp.example:8080/a_b?c=d#e",
                "https://[::1]:8443/a",
                "HTTPS://example.com?q=a@b"
            })
    void an_address_on_the_intranet_is_one(String address) {
        assertThat(Evidence.of(address, "").address()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript://example.com/%0Aalert(1)",
                "data:text/html,<script>alert(1)</script>",
                "file:///etc/passwd",
                "ftp://example.com",
                "//example.com",
                "example.com",
                "\u0001javascript:alert(1)"
            })
    void evidence_is_a_web_address(String address) {
        assertThatThrownBy(() -> Evidence.of(address, ""))
                .isInstanceOf(InvalidText.class)
                .hasMessageContaining("is not a web address");
    }
}
