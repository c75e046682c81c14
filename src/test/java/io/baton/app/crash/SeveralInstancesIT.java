package io.baton.app.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.baton.app.PackagedBaton;
import io.baton.app.SeededDatabase;
import io.baton.app.crash.Acknowledgements.Kind;
import io.baton.firm.FirmId;
import io.baton.mongo.MongoStores;
import io.baton.mongo.driver.ConnectionSettings;
import io.baton.outbox.Claim;
import io.baton.outbox.ParcelHeader;
import io.baton.outbox.Unavailable;
import io.baton.slack.fake.FakeSlack;
import io.baton.slack.fake.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two processes on one database server under load: what both do has one effect, and if one is
/// killed or replaced by another build, the other carries on. Longer with
/// `-Dbaton.instances.seconds=60`. The update needs an earlier build: `-Dbaton.earlier.jar=…`. The
/// same load again with `-Dbaton.seed=…`.
class SeveralInstancesIT {
    private static final int SECONDS = Integer.getInteger("baton.instances.seconds", 4);
    private static final long SEED = Long.getLong("baton.seed", System.nanoTime());
    private static final int CALLERS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration CARRIES_ON_WITHIN = Duration.ofSeconds(15);

    @TempDir Path directory;

    private final Random random = new Random(SEED);
    private final FakeSlack slack = FakeSlack.start();
    private final FirmId firm = SeededDatabase.firm(slack.identity().teamId());
    private final Acknowledgements acknowledgements = new Acknowledgements();
    private final List<SimulatedMember> callers =
            IntStream.range(0, CALLERS)
                    .mapToObj(i -> new SimulatedMember(i, slack, acknowledgements, SEED))
                    .toList();
    private final DeliveredMessages deliveredMessages = new DeliveredMessages(slack, CALLERS);
    private DatabaseServer server;
    private BalancedInstances instances;
    private MongoClient client;
    private MongoStores stores;

    @BeforeEach
    void setTheScene() throws IOException {
        slack.channels().openPublic("C1", "sales");
        for (int i = 0; i < CALLERS; i++) {
            slack.people().add(SimulatedMember.member(i), "member" + i);
            slack.people().addGuest(SimulatedMember.contact(i), "contact" + i);
            slack.channel("C1").with(SimulatedMember.member(i));
        }
        server = DatabaseServer.start(directory.resolve("server"));
        instances = new BalancedInstances(directory, slack, server, PATIENCE);
        client = MongoClients.create(ConnectionSettings.of(server.uri()));
        stores = MongoStores.open(client.getDatabase("baton"), InstantSource.system());
        patiently(() -> {
            seed();
            return true;
        });
    }

    /// Writing again has no further effect.
    private void seed() {
        DueWork.seed(stores, firm);
        for (int i = 0; i < CALLERS; i++) {
            var partner =
                    SeededDatabase.partner(
                            firm, SimulatedMember.partner(i), SimulatedMember.contact(i), "VoIP");
            stores.partners().write(partner, "seed", List.of());
        }
    }

    /// On a busy machine the database may take its time.
    private static void patiently(Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(Unavailable.class)
                .until(condition);
    }

    @AfterEach
    void close() throws InterruptedException {
        instances.close();
        stores.close();
        client.close();
        server.close();
        slack.close();
    }

    @Test
    void twoActAsOneAndOneCarriesOnWhenTheOtherIsKilled() throws Exception {
        var byName = new HashMap<String, PackagedBaton>();
        join(byName, "one");
        join(byName, "other");
        try (var load = new MemberLoad(callers, acknowledgements)) {
            TimeUnit.SECONDS.sleep(SECONDS);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(1_000));
            callers.forEach(caller -> caller.contactAway(true));
            slack.faults().always("chat.postMessage", new Fault.Delays(Duration.ofSeconds(2)));
            // Which of them sends is up to chance: one may have taken all places.
            var killed = byName.remove(aHolder());
            assertThat(killed).as("the instance that sends").isNotNull();
            killed.kill();
            slack.faults().clear();
            var left = waiting();
            assertThat(left).isNotEmpty();
            Awaitility.await()
                    .atMost(CARRIES_ON_WITHIN)
                    .ignoreExceptionsInstanceOf(Unavailable.class)
                    .until(() -> waiting().stream().noneMatch(left::contains));
            callers.forEach(caller -> caller.contactAway(false));
            load.mustGoOn(CARRIES_ON_WITHIN);
        }
        repeatUnanswered();
        var survivor = byName.values().iterator().next();
        slack.callsBotAt(survivor.address());
        assertThat(found("Client 0-1")).as("what one stored, the other finds").isTrue();
        reckon("killed one of two");
    }

    @Test
    void anUpdateOneByOneLosesAndDoublesNothing() throws Exception {
        var earlier = System.getProperty("baton.earlier.jar");
        assumeThat(earlier)
                .as("Give an earlier build with -Dbaton.earlier.jar=… to test the update from it.")
                .isNotNull();
        var one = instances.start(Path.of(earlier), "one");
        var other = instances.start(Path.of(earlier), "other");
        instances.await(one, other);
        try (var load = new MemberLoad(callers, acknowledgements)) {
            TimeUnit.SECONDS.sleep(SECONDS);
            instances.replace(one, "one, updated");
            TimeUnit.SECONDS.sleep(SECONDS);
            instances.replace(other, "other, updated");
            TimeUnit.SECONDS.sleep(SECONDS);
            load.mustGoOn(CARRIES_ON_WITHIN);
        }
        repeatUnanswered();
        reckon("updated one by one");
    }

    /// Starts an instance and learns by which name it shows the others that it runs.
    private void join(Map<String, PackagedBaton> byName, String directoryName) throws IOException {
        var baton = instances.start(PackagedBaton.jar(), directoryName);
        instances.await(baton);
        var names = new HashSet<>(stores.beats().all().keySet());
        names.removeAll(byName.keySet());
        assertThat(names).hasSize(1);
        byName.put(names.iterator().next(), baton);
    }

    /// The name of an instance that is sending a post now.
    private String aHolder() {
        return Awaitility.await()
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(Unavailable.class)
                .until(
                        () ->
                                stores.parcels().headers().stream()
                                        .flatMap(
                                                header -> Stream.ofNullable(header.claim().lease()))
                                        .map(Claim.Lease::holder)
                                        .findAny(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private List<String> waiting() {
        return stores.parcels().headers().stream().map(ParcelHeader::id).toList();
    }

    /// As Slack does.
    private void repeatUnanswered() {
        callers.forEach(SimulatedMember::repeatUnanswered);
    }

    private boolean found(String client) {
        return slack.requests()
                .send(
                        slack.user(SimulatedMember.member(0))
                                .command("C1", "/refer", "search " + client))
                .body()
                .contains(client);
    }

    private void reckon(String what) {
        patiently(() -> waiting().isEmpty() && DueWork.isDone(slack));
        DueWork.happenedOnce(slack, stores, firm);
        var audit = new Audit(stores, firm, each -> !DueWork.isOverdue(each));
        audit.compare(acknowledgements);
        audit.compare(deliveredMessages);
        System.out.printf(
                "%s, seed %d: %d acknowledgements, %d offers, %d acceptances, %d posts; lost %d, double %d%n",
                what,
                SEED,
                acknowledgements.count(),
                acknowledgements.count(Kind.OFFER),
                acknowledgements.count(Kind.ACCEPT),
                deliveredMessages.posts().size(),
                audit.lost().size(),
                audit.twice().size());
        assertThat(audit.lost()).as("acknowledged but not stored").isEmpty();
        assertThat(audit.twice()).as("done or posted twice").isEmpty();
    }
}
