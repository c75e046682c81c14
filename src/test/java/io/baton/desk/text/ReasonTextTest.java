package io.baton.desk.text;

import static io.baton.bench.Match.Basis.EXPERIENCE;
import static io.baton.bench.Match.Basis.MEANING;
import static io.baton.bench.Match.Basis.NAMED;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.Match;
import io.baton.bench.Reason;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Skill;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class ReasonTextTest {
    private static final FirmId ID = new FirmId("test:1");
    private static final Firm FIRM =
            Firm.founded(ID, "Northwind", CurrencyUnit.USD, ZoneId.of("UTC"));
    private static final Partner TELCO =
            Partner.named(new PartnerId("p"), ID, "Telco").withSkills(List.of(new Skill("3CX")));

    private static String text(Firm firm, Match.Basis basis, boolean sure, Reason... reasons) {
        var match =
                new Match(
                        TELCO,
                        new Match.SkillFit(new Skill("3CX"), 0.9, basis, sure),
                        List.of(),
                        List.of(reasons));
        return ReasonText.of(match, firm).plainText();
    }

    @Test
    void theSkillComesFirstThenTheStrongestReasons() {
        assertThat(
                        text(
                                FIRM,
                                NAMED,
                                true,
                                new Reason.AnswersIn(Duration.ofMinutes(110)),
                                new Reason.Balance(1, 4)))
                .contains("matched ", "3CX", "; answers in 2 h", "; sent you 4, you sent them 1");
        assertThat(text(FIRM, NAMED, false)).contains("not sure, near ", "3CX");
    }

    @Test
    void aLearnedMatchNamesNoSkill() {
        assertThat(text(FIRM, EXPERIENCE, true, new Reason.Took("R-12")))
                .contains("took a similar need, R-12")
                .doesNotContain("matched", "3CX");
    }

    @Test
    void aMatchInMeaningIsNotCalledAMatch() {
        assertThat(text(FIRM, MEANING, true)).isEqualTo("offers 3CX");
        assertThat(text(FIRM, MEANING, false)).isEqualTo("not sure, offers 3CX");
    }

    @Test
    void atMostThreeReasonsAreShown() {
        assertThat(
                        text(
                                FIRM,
                                NAMED,
                                true,
                                new Reason.InRegion("Leeds"),
                                new Reason.Wins(2, 3),
                                new Reason.Accepts(4, 5),
                                new Reason.Busy(7)))
                .contains("works in Leeds", "won 2 of 3", "accepted 4 of 5")
                .doesNotContain("7 open");
    }

    @Test
    void aCompetingPartnerIsMarked() {
        assertThat(text(FIRM.withOwnServices(List.of(new Skill("3cx"))), NAMED, true))
                .contains("(competes with your own services)");
    }
}
