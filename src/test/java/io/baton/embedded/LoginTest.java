package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.mongodb.ConnectionString;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.baton.mongo.driver.ConnectionSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every user of the machine can connect to the embedded database. Without its password, that gives
/// them nothing.
class LoginTest {
    @TempDir Path directory;

    private EmbeddedDatabase database;
    private MongoClient owner;

    @BeforeEach
    void open() {
        database = EmbeddedDatabase.open(directory);
        owner = MongoClients.create(ConnectionSettings.of(database.connectionString()));
        firms(owner).insertOne(new Document("_id", 1).append("name", "Nordlicht"));
    }

    @AfterEach
    void close() {
        owner.close();
        database.close();
    }

    private static MongoCollection<Document> firms(MongoClient client) {
        return client.getDatabase("baton").getCollection("firms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ping: 1}",
                "{listDatabases: 1}",
                "{listCollections: 1}",
                "{find: 'firms'}",
                "{aggregate: 'firms', pipeline: [{$out: 'copy'}], cursor: {}}",
                "{insert: 'firms', documents: [{_id: 2}]}",
                "{update: 'firms', updates: [{q: {}, u: {$set: {name: 'Forged'}}}]}",
                "{delete: 'firms', deletes: [{q: {}, limit: 0}]}",
                "{dropDatabase: 1}",
                "{serverStatus: 1}",
                "{killCursors: 'firms', cursors: [1]}",
                "{getMore: 1, collection: 'firms'}",
                "{saslContinue: 1, conversationId: 1}",
                "{FIND: 'firms'}",
            })
    void withoutTheLoginEveryCommandIsRefused(String command) {
        try (var stranger = MongoClients.create("mongodb://127.0.0.1:" + port())) {
            MongoDatabase asked = stranger.getDatabase("baton");
            var query = Document.parse(command);

            assertThatThrownBy(() -> asked.runCommand(query))
                    .asInstanceOf(type(MongoCommandException.class))
                    .returns(13, MongoCommandException::getErrorCode)
                    .returns("Unauthorized", MongoCommandException::getErrorCodeName);
        }
        assertThat(firms(owner).find())
                .containsExactly(new Document("_id", 1).append("name", "Nordlicht"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baton:wrong@/?authMechanism=PLAIN",
                "root:PASSWORD@/?authMechanism=PLAIN",
                "baton:PASSWORDx@/?authMechanism=PLAIN",
                "baton:PASSWORD@/?authMechanism=SCRAM-SHA-256",
                "baton:PASSWORD@/",
            })
    void aWrongLoginIsRefusedAndNotRepeatedInTheError(String login) {
        var uri =
                "mongodb://"
                        + login.replace("PASSWORD", password())
                                .replace("@/", "@127.0.0.1:" + port() + "/");
        try (var stranger = MongoClients.create(uri)) {
            assertThatThrownBy(() -> firms(stranger).find().first())
                    .isInstanceOf(MongoSecurityException.class)
                    .hasMessageNotContaining(password())
                    .cause()
                    .hasMessageNotContaining(password())
                    .asInstanceOf(type(MongoCommandException.class))
                    .returns(18, MongoCommandException::getErrorCode);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"baton.firms", "baton.system.indexes", "admin.$cmd"})
    void theOldOpcodeNeedsTheLoginToo(String collection) throws IOException {
        var answer = OldOpcode.query(port(), collection, "{find: 'firms', $db: 'baton'}");

        assertThat(answer).containsEntry("ok", 0).containsEntry("code", 13);
    }

    @Test
    void theOldOpcodeTellsStrangersNothingAboutTheServer() throws IOException {
        assertThat(OldOpcode.query(port(), "admin.$cmd", "{serverStatus: 1}"))
                .containsEntry("code", 13);
        assertThat(
                        OldOpcode.query(port(), "admin.$cmd.sys.inprog", "{}")
                                .getList("inprog", Document.class))
                .isEmpty();
    }

    @Test
    void thePasswordIsNewAtEveryStartAndInNoDescriptionOfTheConnection() {
        var settings = ConnectionSettings.of(database.connectionString());
        var earlier = password();
        assertThat(earlier).hasSize(43);
        assertThat(settings.toString()).contains("127.0.0.1").doesNotContain(earlier);

        owner.close();
        database.close();
        database = EmbeddedDatabase.open(directory);

        assertThat(password()).isNotEqualTo(earlier);
    }

    private int port() {
        return URI.create(database.connectionString()).getPort();
    }

    private String password() {
        var address = new ConnectionString(database.connectionString());
        return new String(Objects.requireNonNull(address.getPassword()));
    }
}
