package io.baton.app;

import io.baton.app.backup.EmbeddedBackup;
import io.baton.backup.port.BackupPort;
import java.io.Closeable;
import java.io.IOException;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Lets `backup FILE` read the embedded database, which only this process can open.
@Configuration(proxyBeanMethods = false)
class BackupConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(BackupConfiguration.class);

    @Bean(destroyMethod = "close")
    Closeable backupPort(Settings settings, Database database, InstantSource clock) {
        var embedded = database.embedded();
        if (embedded == null) {
            return () -> {};
        }
        try {
            return BackupPort.open(
                    settings.storage().data(),
                    out ->
                            EmbeddedBackup.write(
                                    embedded,
                                    database.nameOr(StorageConfiguration.DATABASE),
                                    clock,
                                    out));
        } catch (IOException e) {
            // The disk may be full.
            LOG.warn("Backups aren't possible until the next start: {}", e.getMessage());
            return () -> {};
        }
    }
}
