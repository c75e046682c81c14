package io.baton.app.sample;

import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.chat.TurnHandler;
import io.baton.chat.Workspace;
import io.baton.desk.FirmProvisioning;
import io.baton.mongo.MongoStores;
import io.baton.referral.ReferralId;
import io.baton.web.SampleData;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Loads the sample firm into the stores of local mode, in steps that can be repeated. A mark in
/// the database says that loading began; it goes once all is loaded.
public final class SampleFirm implements SampleData {
    private static final String TURN = "sample";

    /// No job takes the mark up: the console offers to continue.
    private static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

    private final MongoStores stores;
    private final FirmProvisioning firmProvisioning;
    private final TurnHandler desk;
    private final Workspace workspace;
    private final InstantSource clock;

    public SampleFirm(
            MongoStores stores,
            FirmProvisioning firmProvisioning,
            TurnHandler desk,
            Workspace workspace,
            InstantSource clock) {
        this.desk = desk;
        this.stores = stores;
        this.firmProvisioning = firmProvisioning;
        this.workspace = workspace;
        this.clock = clock;
    }

    @Override
    public boolean loaded() {
        var firm = firmProvisioning.firmOf(workspace);
        boolean any =
                !stores.partners().all(firm.id()).isEmpty()
                        || stores.referrals().newest(firm.id()).isPresent();
        return any && !interrupted();
    }

    @Override
    public boolean interrupted() {
        return stores.unfinishedTurns().find(workspace, TURN).isPresent();
    }

    @Override
    public synchronized void load(Consumer<Progress> report) {
        if (loaded()) {
            return;
        }
        var now = clock.instant();
        var mark = new Turn.HomeOpened(context(TURN));
        stores.unfinishedTurns().begin(mark, now, FOREVER);
        var steps =
                Stream.concat(
                                new SampleSteps(stores, firmProvisioning.firmOf(workspace), now)
                                        .all(),
                                commands())
                        .toList();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            report.accept(new Progress(step.name(), i, steps.size()));
            step.task().run();
        }
        stores.unfinishedTurns().finish(mark);
    }

    /// Offers referrals as a person in the console would.
    private Stream<SampleSteps.Step> commands() {
        var log = SampleDeals.COMMANDS.stream().map(words -> step(() -> run(turn(words), words)));
        return Stream.concat(log, Stream.of(step(this::offerLast)));
    }

    private static SampleSteps.Step step(Runnable task) {
        return new SampleSteps.Step("Offering referrals", task);
    }

    private void offerLast() {
        var id = ReferralId.fromTurn(turn(SampleDeals.COMMANDS.getLast()));
        stores.referrals()
                .find(firmProvisioning.firmOf(workspace).id(), id)
                .map(logged -> "refer offer R-%d to SecureOps".formatted(logged.number()))
                .ifPresent(words -> run(turn("offer"), words));
    }

    private static String turn(String words) {
        return "sample-" + words;
    }

    private void run(String turn, String words) {
        desk.handle(new Turn.Said(context(turn), words, Map.of()));
    }

    private Turn.Context context(String turn) {
        return new Turn.Context(
                turn,
                workspace,
                new Person(SampleSteps.ANNA.id(), SampleSteps.ANNA.name(), true),
                new Place.Channel("web:general"),
                ReplyCapability.ANSWER_AND_FORM);
    }
}
