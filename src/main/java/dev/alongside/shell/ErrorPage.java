package dev.alongside.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is answered when not even a screen could be made. */
@RestController
class ErrorPage implements ErrorController {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Alongside</title><link rel="stylesheet" href="%1$s/alongside/alongside.css"></head>
            <body><main class="door"><section class="door-card"><h1>%2$s</h1><p>%3$s</p>
            <p><a href="%1$s/">Go to the start</a></p></section></main></body></html>
            """;

    @RequestMapping("/error")
    ResponseEntity<String> page(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var broken = status >= 500;
        return ResponseEntity.status(HttpStatus.valueOf(status))
                .contentType(MediaType.TEXT_HTML)
                .body(PAGE.formatted(
                        request.getContextPath(),
                        broken ? "This page can't be shown now" : "We can't find that page",
                        broken ? "Try again in a moment." : "It may have moved, or it isn't open to you."));
    }
}
