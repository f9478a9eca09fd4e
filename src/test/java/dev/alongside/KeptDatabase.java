package dev.alongside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database of an application that runs in a process of its own. */
public final class KeptDatabase {

    private KeptDatabase() {}

    /** Through the port and the password that the running application keeps in its folder. */
    public static JdbcClient in(Path folder) throws IOException {
        var access = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("access.properties"))) {
            access.load(reader);
        }
        var url = "jdbc:mariadb://127.0.0.1:%s/alongside".formatted(access.getProperty("port"));
        return JdbcClient.create(new DriverManagerDataSource(url, "alongside", access.getProperty("password")));
    }
}
