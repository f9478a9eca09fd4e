package dev.alongside;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The live shared board on which a TPM and their manager make a promotion plan together. */
@SpringBootApplication
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://alongside/alongside.css")
public class AlongsideApplication implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "alongside/icons/logo.svg", "any");
    }

    static {
        // The driver writes points in time in the zone of this process; the database keeps UTC.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        // A page has several WebSockets and says little through each; there is no other way to tell Tomcat.
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", "2048");
    }

    public static void main(String[] arguments) {
        SpringApplication.run(AlongsideApplication.class, arguments);
    }
}
