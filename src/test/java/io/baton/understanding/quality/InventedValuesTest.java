package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.referral.NeededBy;
import io.baton.referral.ReferralId;
import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.Worth;
import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.NamedClient;
import io.baton.understanding.NamedPartner;
import io.baton.understanding.Reading;
import io.baton.understanding.Slots;
import io.baton.understanding.Span;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What counts as invented.
class InventedValuesTest {
    private static final String TEXT =
            "Bean & Co (Sue, 01234 567890) need phones by Friday, RingPros? 12k";
    private static final Span ALL = new Span(0, TEXT.length());

    @SuppressWarnings("NullAway.Init")
    private static World world;

    @BeforeAll
    static void load() throws Exception {
        world = World.read("world.json", UnderstandingReport.Setup.load().words());
    }

    private static List<String> invented(Slots slots) {
        return InventedValues.in(new Reading.Understood(Intent.LOG_OUTBOUND, slots, TEXT), world);
    }

    private static Slots slots(
            Slots.Parties parties,
            String need,
            Slots.@Nullable Contact contact,
            @Nullable Found<Estimate> amount) {
        return new Slots(
                parties,
                List.of(new Found<>(need, ALL)),
                null,
                amount,
                null,
                contact == null ? new Slots.Contact(null, null, null, null) : contact,
                new Slots.Dates(null, null, null),
                List.of());
    }

    private static Slots.Parties parties(String client, String partner) {
        return new Slots.Parties(
                new Found<>(new NamedClient(client, false, client), ALL),
                new Found<>(new NamedPartner(null, partner, partner), ALL),
                List.of(),
                null);
    }

    @Test
    void wordsOfTheTextAndKnownNamesAreNot() {
        assertThat(
                        invented(
                                slots(
                                        parties("Bean & Co", "RingPros"),
                                        "phones",
                                        new Slots.Contact(
                                                new Found<>("Sue", ALL),
                                                null,
                                                new Found<>("+441234567890", ALL),
                                                null),
                                        amount("12000"))))
                .isEmpty();
        assertThat(invented(slots(parties("Titan Gym LLC", "CloudNine"), "phones", null, null)))
                .isEmpty();
    }

    @Test
    void otherNamesAre() {
        assertThat(invented(slots(parties("Been Ltd", "RingProz"), "phones", null, null)))
                .containsExactly("client Been Ltd", "partner RingProz");
    }

    @Test
    void otherWordsAndNumbersAre() {
        assertThat(
                        invented(
                                slots(
                                        parties("Bean & Co", "RingPros"),
                                        "phone system",
                                        new Slots.Contact(
                                                new Found<>("Sue Bean", ALL),
                                                new Found<>("sue@bean.example", ALL),
                                                new Found<>("+441234567891", ALL),
                                                new Found<>("owner", ALL)),
                                        amount("1250"))))
                .hasSize(5)
                .noneMatch(line -> line.startsWith("contact name"));
    }

    @Test
    void aDateOrReferralFromNowhereIs() {
        var nowhere = new Span(0, 4);
        assertThat(
                        invented(
                                new Slots(
                                        new Slots.Parties(null, null, List.of(), null),
                                        List.of(),
                                        new Found<>(new ReferralId("R-77"), ALL),
                                        null,
                                        null,
                                        new Slots.Contact(null, null, null, null),
                                        new Slots.Dates(
                                                new Found<>(new NeededBy.Urgent(), ALL),
                                                new Found<>(LocalDate.EPOCH, nowhere),
                                                null),
                                        List.of())))
                .hasSize(3);
    }

    private static Found<Estimate> amount(String figures) {
        return new Found<>(Estimate.of(Worth.once(Money.parse("USD " + figures))), ALL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£12,500 | GBP 12500 | true",
                "12 500 € | EUR 12500 | true",
                "30 grand | USD 30000 | true",
                "1.2m | USD 1200000 | true",
                "twelve thousand five hundred | USD 12500 | true",
                "20 seats at 15 each | USD 300 | true",
                "AU$20k | AUD 20000 | true",
                "$12,500 | USD 12600 | false",
                "$12,500 | GBP 12500 | false",
                "soon | USD 100 | false"
            })
    void anAmountIsComparedByItsFigures(String text, String money, boolean said) {
        assertThat(SaidAmount.isIn(text, Estimate.of(Worth.once(Money.parse(money)))))
                .isEqualTo(said);
    }
}
