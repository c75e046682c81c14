package io.baton.app.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.chat.Workspace;
import io.baton.desk.FirmProvisioning;
import io.baton.firm.Firm;
import io.baton.mongo.MongoStores;
import io.baton.mongo.contract.StorageEngines;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.testing.StoppedClock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Loading the sample firm, with and without interruptions.
class SampleFirmTest {
    private static final Workspace WORKSPACE = new Workspace("web:local");
    private static final int PARTNERS = 12;
    private static final int DEALS = SampleDeals.ALL.size();

    private final StoppedClock clock = new StoppedClock("2026-11-23T10:00:00Z");
    private final MongoStores stores = MongoStores.open(StorageEngines.freshEmbedded(), clock);
    private final FirmProvisioning provisioning =
            new FirmProvisioning(
                    stores.firms(),
                    new FirmProvisioning.Policy(
                            id ->
                                    Firm.founded(
                                            id,
                                            "Northwind",
                                            CurrencyUnit.USD,
                                            ZoneId.of("Europe/Berlin")),
                            WORKSPACE::equals));
    private final List<Turn> commands = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 16, 20, 28, 40, 54, 55})
    void anInterruptedLoadContinuesWithTheMissingParts(int steps) {
        assertThatThrownBy(() ->
                        sample().load(progress -> {
                            if (progress.done() == steps) {
                                throw new IllegalStateException("the process died");
                            }
                        }))
                .hasMessage("the process died");
        assertThat(sample().loaded()).isFalse();
        assertThat(sample().interrupted()).isTrue();

        sample().load(_ -> {});

        assertComplete();
        assertThat(sample().loaded()).isTrue();
        assertThat(sample().interrupted()).isFalse();
        sample().load(progress -> assertThat(progress).isNull());
        assertComplete();
    }

    @Test
    void whatSomeoneLoggedMeanwhileKeepsItsNumber() {
        assertThatThrownBy(() ->
                        sample().load(progress -> {
                            if (progress.done() == 30) {
                                throw new IllegalStateException("the process died");
                            }
                        }))
                .isInstanceOf(IllegalStateException.class);
        var firm = provisioning.firmOf(WORKSPACE);
        var number = stores.referrals().nextNumber(firm.id());
        var deal = SampleDeals.ALL.getFirst();
        var partner = new SampleBench(firm.id(), firm.dayOf(clock.instant())).partners().getFirst();
        var own = new SampleReferral(firm, deal, partner, clock.instant());
        stores.referrals().write(own.referral(new ReferralId("own"), number), "t", List.of());

        sample().load(_ -> {});

        assertThat(stores.referrals().all(firm.id()))
                .hasSize(DEALS + 1)
                .extracting(Referral::number)
                .doesNotHaveDuplicates()
                .allMatch(each -> each <= DEALS + 1);
    }

    private void assertComplete() {
        var firm = provisioning.firmOf(WORKSPACE);
        assertThat(firm.ownServices()).hasSize(2);
        assertThat(stores.partners().all(firm.id())).hasSize(PARTNERS);
        var month = YearMonth.from(firm.dayOf(clock.instant()));
        assertThat(stores.monthTotals().between(firm.id(), month.minusYears(3), month))
                .hasSize(SampleDeals.TOTALS.size());
        assertThat(stores.referrals().all(firm.id()))
                .extracting(Referral::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, DEALS).boxed().toList().reversed());
        assertThat(commands.stream().map(Turn::id).distinct()).hasSize(SampleDeals.COMMANDS.size());
    }

    /// The sample in a process of its own.
    private SampleFirm sample() {
        return new SampleFirm(
                stores,
                provisioning,
                turn -> {
                    commands.add(turn);
                    return new Reply.Nothing();
                },
                WORKSPACE,
                clock);
    }
}
