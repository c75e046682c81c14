package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.ANNA;
import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static io.baton.mongo.contract.StoredSamples.NORTH;
import static io.baton.mongo.contract.StoredSamples.NOW;
import static io.baton.mongo.contract.StoredSamples.RITA;
import static io.baton.mongo.contract.StoredSamples.TODAY;
import static io.baton.mongo.contract.StoredSamples.VOLTA;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.draft.Draft;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.CarriedOut;
import io.baton.draft.Proposal.Choice;
import io.baton.draft.Proposal.Details;
import io.baton.draft.Proposal.Need;
import io.baton.draft.Proposal.NewReferrals;
import io.baton.draft.Proposal.PartnerNames;
import io.baton.draft.Proposal.Query;
import io.baton.draft.Proposal.Step;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.PartnerId;
import io.baton.referral.Direction;
import io.baton.referral.NeededBy;
import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.Worth;
import io.baton.store.Journal.WriteOutcome;
import io.baton.terms.Payer;
import io.baton.testing.StoppedClock;
import io.baton.understanding.NamedClient;
import io.baton.understanding.NamedPartner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

abstract class DraftsContract {
    private static final NamedPartner PARTNER = new NamedPartner(VOLTA, "Volta", "volta it");
    private static final Estimate RANGE =
            new Estimate(Worth.once(Money.parse("USD 10000")), Money.parse("USD 15000.50"), true);
    private static final Estimate MONTHLY =
            Estimate.of(Worth.monthly(Money.parse("JPY 200")).forMonths(36));

    private static final NewReferrals FULL =
            new NewReferrals(
                    Direction.IN,
                    new NamedClient("Lake Hotel Ltd", true, "lake hotel"),
                    List.of(new Need("wifi", VOLTA), new Need("phones", null)),
                    new PartnerNames(PARTNER, List.of(new NamedPartner(null, "Zed", "zed"))),
                    new Details(RANGE, "Sue, +1", new NeededBy.Date(TODAY)),
                    List.of("of it"));
    private static final NewReferrals BARE =
            new NewReferrals(
                    Direction.OUT,
                    null,
                    List.of(),
                    new PartnerNames(null, List.of()),
                    new Details(null, null, new NeededBy.Urgent()),
                    List.of());
    private static final Step STEP =
            new Step(
                    12,
                    Action.PAID,
                    new Arguments(MONTHLY, TODAY, PARTNER, RITA, "because"),
                    List.of("x"));
    private static final Step BARE_STEP =
            new Step(1, Action.WITHDRAW, new Arguments(null, null, null, null, null), List.of());

    private final StorageEngine.Database database;
    private final StoresUnderTest stores;

    DraftsContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z"));
        stores = database.newInstance();
    }

    @Test
    void eachProposalReadsAsWrittenInEveryInstance() {
        var options =
                List.<Proposal>of(
                        STEP,
                        BARE_STEP,
                        new Query("refer list"),
                        new Proposal.Payment(
                                Payer.PARTNER,
                                new NamedPartner(new PartnerId("p-1"), "Volta", "Vlota"),
                                Money.parse("USD 110.50"),
                                LocalDate.of(2026, 11, 3),
                                List.of("for October")),
                        new Proposal.Terms("Volta", "they pay us 10%, from 2027-01-01"),
                        BARE,
                        new CarriedOut(3),
                        new Proposal.Nothing());
        var proposals = List.<Proposal>of(FULL, BARE, STEP, new Choice(options));
        for (var proposal : proposals) {
            var draft = draft(HARBOR, "t" + proposals.indexOf(proposal), ANNA, NOW, proposal);
            assertThat(stores.drafts().write(draft, draft.id(), List.of()))
                    .isEqualTo(WriteOutcome.WRITTEN);
            assertThat(database.newInstance().drafts().find(HARBOR, draft.id()))
                    .contains(draft.written());
        }
        assertThat(stores.drafts().find(NORTH, "t0")).isEmpty();
    }

    @Test
    void eachStateReadsAsWritten() {
        var draft = draft(HARBOR, "t1", ANNA, NOW, BARE).showing("R-12/1/WON/1/9");
        stores.drafts().write(draft, "t1", List.of());
        for (var state : Draft.State.values()) {
            var next = stores.drafts().find(HARBOR, "t1").orElseThrow().withState(state);
            stores.drafts().write(next, "to " + state, List.of());
            assertThat(stores.drafts().find(HARBOR, "t1")).contains(next.written());
        }
    }

    @Test
    void onlyTheFirstAnswerCounts() {
        var draft = draft(HARBOR, "t1", ANNA, NOW, BARE);
        stores.drafts().write(draft, "t1", List.of());
        var stored = draft.written();
        assertThat(stores.drafts().write(stored.withState(Draft.State.CONFIRMED), "a", List.of()))
                .isEqualTo(WriteOutcome.WRITTEN);
        assertThat(stores.drafts().write(stored.withState(Draft.State.DISCARDED), "b", List.of()))
                .isEqualTo(WriteOutcome.STALE);
    }

    @Test
    void thePersonsNewestDraftIsFound() {
        put(HARBOR, "old", ANNA, NOW.minusSeconds(600));
        put(HARBOR, "new", ANNA, NOW);
        put(HARBOR, "middle", ANNA, NOW.minusSeconds(60));
        put(HARBOR, "hers", RITA, NOW.plusSeconds(60));
        put(NORTH, "there", ANNA, NOW.plusSeconds(60));

        var drafts = stores.drafts();
        assertThat(drafts.latest(HARBOR, ANNA, NOW).map(Draft::id)).contains("new");
        assertThat(drafts.latest(HARBOR, ANNA, NOW.minusSeconds(900)).map(Draft::id))
                .contains("new");
        assertThat(drafts.latest(HARBOR, ANNA, NOW.plusMillis(1))).isEmpty();
    }

    @Test
    void oldDraftsOfOneFirmAreDeleted() {
        put(HARBOR, "old", ANNA, NOW);
        put(HARBOR, "kept", ANNA, NOW);
        put(HARBOR, "new", ANNA, NOW.plusSeconds(9));
        put(NORTH, "old", ANNA, NOW);
        stores.drafts().forget(HARBOR, NOW.plusSeconds(9), Set.of("kept", "none"));

        assertThat(stores.drafts().find(HARBOR, "old")).isEmpty();
        assertThat(stores.drafts().find(HARBOR, "kept")).isPresent();
        assertThat(stores.drafts().find(HARBOR, "new")).isPresent();
        assertThat(stores.drafts().find(NORTH, "old")).isPresent();
    }

    private void put(FirmId firm, String id, Individual author, Instant at) {
        stores.drafts().write(draft(firm, id, author, at, BARE), id, List.of());
    }

    private static Draft draft(
            FirmId firm, String id, Individual author, Instant at, Proposal proposal) {
        return Draft.open(new Draft.Origin(id, firm, author, at, true), proposal);
    }
}
