package io.baton.bench;

import static io.baton.bench.BenchFixture.firmDoing;
import static io.baton.bench.BenchFixture.partner;
import static io.baton.bench.BenchFixture.skills;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompetitionTest {

    @Test
    void aPartnerCompetesWithSkillsTheFirmAlsoOffers() {
        var firm = firmDoing("Wi-Fi", "C#", "電話");

        assertThat(Competition.between(firm, partner("P", "wifi", "VoIP", "電話")))
                .isEqualTo(skills("wifi", "電話"));
        assertThat(Competition.between(firm, partner("P", "C", "C++", "VoIP"))).isEmpty();
        assertThat(Competition.between(firmDoing(), partner("P", "wifi"))).isEmpty();
    }
}
