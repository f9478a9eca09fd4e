package dev.alongside.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One Chromium for the whole run; each person gets a profile of their own in it. */
public final class Chromium {

    private static final Playwright PLAYWRIGHT = start();
    public static final Browser BROWSER = PLAYWRIGHT.chromium().launch(options());

    private Chromium() {}

    private static Playwright start() {
        var skip = installed() == null ? Map.<String, String>of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(skip));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright;
    }

    private static BrowserType.LaunchOptions options() {
        var options = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
        var path = installed();
        return path == null ? options : options.setExecutablePath(Path.of(path));
    }

    /** As bin/verify found it; without it Playwright looks for the one it downloaded. */
    private static @org.jspecify.annotations.Nullable String installed() {
        return System.getenv("ALONGSIDE_CHROMIUM");
    }
}
