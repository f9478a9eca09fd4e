package dev.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceTokenTest {

    private final DeviceToken token = DeviceToken.create();

    @Test
    void what_a_browser_holds_is_read_again() {
        assertThat(DeviceToken.parse(token.text())).contains(token);
    }

    @Test
    void anything_else_is_no_token() {
        assertThat(DeviceToken.parse("")).isEmpty();
        assertThat(DeviceToken.parse(token.text() + "x")).isEmpty();
        assertThat(DeviceToken.parse(token.text().replace('.', ':'))).isEmpty();
        assertThat(DeviceToken.parse("-".repeat(36) + "." + token.secret())).isEmpty();
    }

    @Test
    void one_salt_gives_one_successor_on_the_same_device() {
        var salt = Token.salt();

        assertThat(token.successor(salt)).isEqualTo(token.successor(salt)).isNotEqualTo(token);
        assertThat(token.successor(salt).device()).isEqualTo(token.device());
        assertThat(DeviceToken.parse(token.successor(salt).text())).contains(token.successor(salt));
    }

    @Test
    void another_salt_or_another_token_gives_another() {
        var salt = Token.salt();

        assertThat(token.successor(Token.salt())).isNotEqualTo(token.successor(salt));
        assertThat(new DeviceToken(token.device(), Token.create()).successor(salt))
                .isNotEqualTo(token.successor(salt));
    }

    @Test
    void no_log_tells_the_secret() {
        assertThat(token.toString()).doesNotContain(token.secret());
    }
}
