package io.baton.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.firm.Percentage;
import io.baton.firm.Skill;
import io.baton.partner.RowValues.Aspect;
import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportRowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Contact RITA = new Contact.InChat(new Individual("slack:U3", "Rita"));
    private static final Contact MAIL = new Contact.ByMail("jo@cloudnine.example");
    private static final Partner CLOUDNINE =
            Partner.named(new PartnerId("p1"), new FirmId("f"), "CloudNine")
                    .withSkills(List.of(new Skill("VoIP")))
                    .withRegions(List.of("Berlin"))
                    .withContacts(List.of(RITA))
                    .withTerms(
                            Payer.PARTNER,
                            AgreedTerms.of(FeeRule.percent(Percentage.of("10"))),
                            LocalDate.of(2026, 1, 1));

    @Test
    void aRowWithTheSameValuesChangesNothing() {
        var next = rowWithFee("10").applyTo(CLOUDNINE, TODAY);
        assertThat(next).isEqualTo(CLOUDNINE);
        assertThat(rowWithFee("10").changesTo(CLOUDNINE, TODAY)).isEmpty();
    }

    @Test
    void aNewFeeAppliesFromTodayAndTheEarlierOneStays() {
        var next = rowWithFee("12").applyTo(CLOUDNINE, TODAY);
        assertThat(next.terms().on(TODAY, Payer.PARTNER).rule())
                .contains(FeeRule.percent(Percentage.of("12")));
        assertThat(next.terms().on(TODAY.minusDays(1), Payer.PARTNER).rule())
                .contains(FeeRule.percent(Percentage.of("10")));
        assertThat(rowWithFee("12").changesTo(CLOUDNINE, TODAY)).containsExactly(Aspect.TERMS);
        assertThat(rowWithFee("12").changesTo(next, TODAY)).isEmpty();
    }

    @Test
    void aRowChangesEveryValueAndRemovesNoContact() {
        var row =
                new ImportRow(
                        2,
                        "cloudnine",
                        new RowValues(
                                List.of(new Skill("Azure")),
                                List.of("Bonn"),
                                Map.of(Payer.PARTNER, AgreedTerms.NONE),
                                List.of(MAIL, new Contact.ByMail("JO@cloudnine.example")),
                                Partner.Status.PAUSED));
        var next = row.applyTo(CLOUDNINE, TODAY);
        assertThat(next.name()).isEqualTo("CloudNine");
        assertThat(next.contacts()).containsExactly(RITA, MAIL);
        assertThat(next.active()).isFalse();
        assertThat(next.terms().on(TODAY, Payer.PARTNER).rule()).isEmpty();
        assertThat(row.changesTo(CLOUDNINE, TODAY)).containsExactly(Aspect.values());
        assertThat(row.changesTo(next, TODAY)).isEmpty();
    }

    private static ImportRow rowWithFee(String fee) {
        return new ImportRow(
                2,
                "CloudNine",
                new RowValues(
                        List.of(new Skill("VoIP")),
                        List.of("Berlin"),
                        Map.of(Payer.PARTNER, AgreedTerms.of(FeeRule.percent(Percentage.of(fee)))),
                        List.of(RITA),
                        Partner.Status.ACTIVE));
    }
}
