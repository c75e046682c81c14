package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.baton.app.backup.CommandLine;
import io.baton.chat.Workspace;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.mongo.MongoStores;
import io.baton.mongo.driver.ConnectionSettings;
import io.baton.mongo.driver.RestoreMark;
import io.baton.slack.fake.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/// The disk is lost; the backup that was made next to the running Baton brings the data back.
/// People in Slack notice what they should, and nothing twice.
class RestoreIT {
    private static final String TOKEN = "baton.backup";
    private static final String OFFER = "Northwind has a client for you";

    @RegisterExtension final BatonExtension baton = BatonExtension.inSlack();

    @TempDir Path directory;

    private SlackActor anna;
    private SlackActor rita;

    @BeforeEach
    void people() {
        anna = baton.member("U1", "anna");
        rita = baton.guest("U3", "rita");
        anna.types("/partner add Telefonia: VoIP contact @rita").isTold("@rita");
    }

    private void backUp() {
        assertThat(CommandLine.on(baton.data()).run("backup", file()).problem()).isEmpty();
    }

    private String file() {
        return directory.resolve("baton.backup").toString();
    }

    /// @param later how long Baton is away
    private void loseTheDiskAndRestore(Duration later) throws IOException {
        baton.stop();
        FileSystemUtils.deleteRecursively(baton.data());
        baton.advanceClock(later);
        assertThat(CommandLine.on(baton.data()).run("restore", file()).problem()).isEmpty();
        baton.startAgain();
    }

    @Test
    void postsThatWaitedAreHeldAndLookedForBeforeTheyAreSent() throws IOException {
        anna.logs("/refer Kranich needs VoIP to Telefonia");
        baton.slack().faults().always("chat.postMessage", new Fault.Status(503));
        var send = anna.user().press(anna.button("Send it to Telefonia"), "Send it to Telefonia");
        assertThat(baton.slack().requests().send(send).status()).isEqualTo(200);
        await().atMost(BatonExtension.PATIENCE).until(() -> waitingPosts() == 2);
        backUp();
        baton.slack().faults().clear();
        rita.sees(OFFER, "Kranich");
        await().atMost(BatonExtension.PATIENCE).until(baton::saidAll);
        loseTheDiskAndRestore(Duration.ZERO);

        anna.sees("Restored from a backup", "2 posts waited to be sent");
        anna.presses("Send 2 posts");
        await().atMost(BatonExtension.PATIENCE).until(() -> baton.saidAll() && heldPosts() == 0);
        rita.seesOnce(OFFER, "Kranich");
        anna.seesOnce("is offered to Telefonia", "Kranich", "[Take back]");
    }

    private int waitingPosts() {
        return baton.bean(MongoStores.class).parcels().headers().size();
    }

    private int heldPosts() {
        var stores = baton.bean(MongoStores.class);
        return stores.firms().all().stream()
                .mapToInt(firm -> stores.heldParcels().count(new Workspace(firm.id().value())))
                .sum();
    }

    @Test
    void anOverdueOfferStaysOpenAndADigestIsNotPostedLate() throws IOException {
        var number = anna.logs("/refer Late needs VoIP to Telefonia");
        anna.presses("Send it to Telefonia");
        rita.sees(OFFER, "Late");
        anna.types("/revenue digest here mondays 9:00").isTold("post the digest here");
        await().atMost(BatonExtension.PATIENCE).until(baton::saidAll);
        backUp();
        loseTheDiskAndRestore(Duration.ofDays(7));

        anna.sees("Restored from a backup", "1 offer", "passed the deadline meanwhile");
        anna.types("/refer show " + number).isTold("offered");
        anna.doesNotSee("didn't answer your offer").doesNotSee("Partner digest, Mon 23 Nov 2026");
        anna.presses("Let 1 offer lapse");
        anna.seesOnce("Telefonia didn't answer your offer", "Late");
        anna.doesNotSee("Partner digest, Mon 23 Nov 2026");
    }

    @Test
    void aHalfRestoredDatabaseStopsTheStartWithASentence() {
        assertThat(baton.data().resolve(TOKEN)).exists();
        baton.stop();
        assertThat(baton.data().resolve(TOKEN)).doesNotExist();
        changeMarks(marks ->
                marks.insertOne(new Document("_id", "restore").append("begun", new Date())));
        assertThat(catchThrowable(baton::startAgain))
                .rootCause()
                .hasMessageContaining("A restore into this database was interrupted");
        changeMarks(MongoCollection::drop);
        baton.startAgain();
    }

    private void changeMarks(Consumer<MongoCollection<Document>> change) {
        try (var database = EmbeddedDatabase.open(baton.data());
                var client =
                        MongoClients.create(ConnectionSettings.of(database.connectionString()))) {
            change.accept(client.getDatabase("baton").getCollection(RestoreMark.COLLECTION));
        }
    }
}
