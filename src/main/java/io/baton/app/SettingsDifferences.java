package io.baton.app;

import io.baton.mongo.MongoStores;
import io.baton.outbox.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/// Logs environment variables that have no effect any more because a firm's settings differ.
@Component
final class SettingsDifferences implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsDifferences.class);

    private final MongoStores stores;
    private final Settings settings;

    SettingsDifferences(MongoStores stores, Settings settings) {
        this.stores = stores;
        this.settings = settings;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        try {
            for (var firm : stores.firms().all()) {
                ConfiguredFirm.differences(firm, settings.firm())
                        .forEach(sentence -> LOG.warn("{}: {}", firm.name(), sentence));
            }
        } catch (Unavailable e) {
            LOG.warn("the settings were not compared with the environment: {}", e.getMessage());
        }
    }
}
