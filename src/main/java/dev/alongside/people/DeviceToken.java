package dev.alongside.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** What a remembered device holds: which one it is, and the secret that proves it. */
record DeviceToken(DeviceId device, String secret) {

    private static final Pattern TEXT = Pattern.compile("([0-9a-f-]{36})\\.([A-Za-z0-9_-]{43})");
    private static final String MAC = "HmacSHA256";

    static DeviceToken create() {
        return new DeviceToken(DeviceId.create(), Token.create());
    }

    /** Empty for what was never a token. */
    static Optional<DeviceToken> parse(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) return Optional.empty();
        try {
            return Optional.of(new DeviceToken(new DeviceId(UUID.fromString(parts.group(1))), parts.group(2)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    String text() {
        return device.value() + "." + secret;
    }

    byte[] hash() {
        return Token.hash(secret);
    }

    boolean hasHash(byte @Nullable [] hash) {
        return MessageDigest.isEqual(hash(), hash);
    }

    /** The same one for the same salt; out of reach for whoever knows only the salt or only this token. */
    DeviceToken successor(byte[] salt) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), MAC));
            return new DeviceToken(
                    device, Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(salt)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has HMAC with SHA-256", missing);
        }
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "token of " + device.value();
    }
}
