package io.baton.app;

import com.mongodb.client.MongoClients;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.firm.Skill;
import io.baton.mongo.MongoStores;
import io.baton.mongo.driver.ConnectionSettings;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/// Opens the database of a stopped Baton: adds partners, or looks at what is stored.
public final class SeededDatabase {
    private SeededDatabase() {}

    /// Opens the stores of a directory while the action runs.
    public static void openStores(Path data, Consumer<MongoStores> act) {
        try (var database = EmbeddedDatabase.open(data)) {
            openStores(database.connectionString(), act);
        }
    }

    /// Opens the stores of a server while the action runs.
    public static void openStores(String uri, Consumer<MongoStores> act) {
        try (var client = MongoClients.create(ConnectionSettings.of(uri));
                var stores =
                        MongoStores.open(client.getDatabase("baton"), InstantSource.system())) {
            act.accept(stores);
        }
    }

    /// A partner with one contact.
    ///
    /// @param contact the contact's Slack id
    public static Partner partner(FirmId firm, String name, String contact, String... skills) {
        return Partner.named(new PartnerId(name), firm, name)
                .withSkills(List.of(skills).stream().map(Skill::new).toList())
                .withContacts(
                        List.of(new Contact.InChat(new Individual("slack:" + contact, name))));
    }

    public static FirmId firm(String teamId) {
        return new FirmId("slack:" + teamId);
    }
}
