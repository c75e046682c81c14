package io.baton.app.sample;

import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.chat.TurnHandler;
import io.baton.chat.Workspace;
import io.baton.desk.FirmProvisioning;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.firm.Skill;
import io.baton.mongo.MongoStores;
import io.baton.partner.Partner;
import io.baton.revenue.MonthTotal;
import io.baton.store.Journal;
import io.baton.web.SampleData;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/// Loads the sample firm into the stores of local mode.
public final class SampleFirm implements SampleData {
    private static final String TURN = "sample";
    private static final Individual ANNA = new Individual("web:anna", "Anna");

    /// Run last, to offer referrals in the console as a person would.
    private static final List<String> COMMANDS =
            Stream.concat(
                            SampleDeals.COMMANDS.stream(),
                            Stream.of(
                                    "refer offer R-%d to SecureOps"
                                            .formatted(
                                                    SampleDeals.ALL.size()
                                                            + SampleDeals.COMMANDS.size())))
                    .toList();

    private static final int STEPS = 3 + COMMANDS.size();

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
        return !stores.partners().all(firm.id()).isEmpty()
                || !stores.referrals().all(firm.id()).isEmpty();
    }

    @Override
    public synchronized void load(Consumer<Progress> report) {
        if (loaded()) {
            return;
        }
        var now = clock.instant();
        var firm = withOwnServices(firmProvisioning.firmOf(workspace));
        report.accept(new Progress("Adding revenue", 0, STEPS));
        totals(firm, now);
        report.accept(new Progress("Adding partners", 1, STEPS));
        var bench = new SampleBench(firm.id(), firm.dayOf(now).minusYears(2)).partners();
        bench.forEach(partner -> write(stores.partners(), partner));
        report.accept(new Progress("Adding referrals", 2, STEPS));
        referrals(firm, bench, now);
        var done = 3;
        for (var command : COMMANDS) {
            report.accept(new Progress("Offering referrals", done++, STEPS));
            runCommand(command);
        }
    }

    private void runCommand(String words) {
        var anna = new Person(ANNA.id(), ANNA.name(), true);
        var channel = new Place.Channel("web:general");
        desk.handle(
                new Turn.Said(
                        new Turn.Context(
                                "sample-" + words,
                                workspace,
                                anna,
                                channel,
                                ReplyCapability.ANSWER_AND_FORM),
                        words,
                        Map.of()));
    }

    private Firm withOwnServices(Firm firm) {
        write(
                stores.firms(),
                firm.withOwnServices(
                        List.of(new Skill("Managed helpdesk"), new Skill("Network support"))));
        return firmProvisioning.firmOf(workspace);
    }

    private void totals(Firm firm, Instant now) {
        var month = YearMonth.from(firm.dayOf(now)).minusMonths(SampleDeals.TOTALS.size());
        for (var total : SampleDeals.TOTALS) {
            var entry = new MonthTotal.Entry(Money.of(firm.currency(), total), ANNA, now);
            write(stores.monthTotals(), MonthTotal.first(firm.id(), month, entry));
            month = month.plusMonths(1);
        }
    }

    private void referrals(Firm firm, List<Partner> bench, Instant now) {
        Map<String, Partner> byName =
                bench.stream().collect(Collectors.toMap(Partner::name, Function.identity()));
        for (var sampleDeal : SampleDeals.ALL) {
            var partner = byName.get(sampleDeal.partner());
            if (partner == null) {
                throw new IllegalStateException(
                        "No sample partner is named " + sampleDeal.partner());
            }
            var number = stores.referrals().nextNumber(firm.id());
            write(
                    stores.referrals(),
                    new SampleReferral(firm, sampleDeal, partner, now).referral(number));
        }
    }

    private static <T> void write(Journal<T> journal, T document) {
        journal.write(document, TURN, List.<Post>of());
    }
}
