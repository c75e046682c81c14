package io.baton.desk.refer.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.firm.Individual;
import io.baton.referral.ClientNeed;
import io.baton.referral.NewReferral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Lists of a firm with more referrals than are counted.
class LongListConversationTest {
    private final TestFirm firm = new TestFirm();
    private final Actor anna = firm.member("Anna");
    private final Actor rita = firm.outsider("Rita");

    @BeforeEach
    void aPartner() {
        firm.partner("RingPros", "Rita", "VoIP");
        anna.says("refer Oakfield needs telescopes");
    }

    @Test
    void aLongListSaysThatThereAreMore() {
        logged(2, 250);
        anna.says("refer list").isTold("Referrals 1–10 of more than 200", "R-250 ", "R-241 ");
        anna.presses("More").isTold("Referrals 11–20 of more than 200", "R-240 ");
        anna.says("refer list open page 24").isTold("231–240 of more than 240", "R-11 ");
        anna.presses("More").isTold("Open referrals 241–250 of 250").isNotTold("[More]");
        anna.says("refer list page 26").isTold("The list has no page 26.");
    }

    @Test
    void aListOfExactlyWhatIsCountedHasANumber() {
        logged(2, 200);
        anna.says("refer list").isTold("Referrals 1–10 of 200");
        anna.says("refer list mine page 20").isTold("191–200 of 200").isNotTold("[More]");
        anna.says("refer list mine page 21").isTold("The list ends at page 20.");
    }

    @Test
    void whatComesAfterTheLastPageIsSearched() {
        anna.says("refer list page 201").isTold("I list 200 pages.", "[Search]");
    }

    @Test
    void homeShowsTheNewestOfManyAndNoNumber() {
        logged(2, 80);
        anna.looksHome();
        assertThat(anna.lastWhisper())
                .contains("R-80 ", "R-71 ", "[And more]")
                .doesNotContain("R-70 ");
        logged(81, 81);
        assertThat(rita.looksHome().lastWhisper()).contains("You're all caught up.");
    }

    @Test
    void anOldReferralIsFoundByItsWordsAmongMany() {
        logged(2, 300);
        anna.says("refer search telescop").isTold("Referrals with “telescop” (1)", "R-1 ");
        anna.says("refer search telescopes oak").isTold("(1)", "R-1 ");
        anna.says("refer search telescopes acme").isTold("No referrals with");
        anna.says("refer search acme").isTold("1–10 of more than 50", "R-300 ");
    }

    /// Each has a word of its own that begins with `box`, too many to look each up.
    @Test
    void aShortBeginningFindsTheNewestAndSaysSo() {
        for (int number = 2; number <= 5120; number++) {
            log(number, "Acme", "box" + number);
        }
        anna.says("refer note R-1 a boxer lives there");
        anna.says("refer search box").isTold("1–10 of more than 50", "R-5120 ");
        anna.says("refer search bo").isTold("1–10 of more than 50").isNotTold("looked through");
        anna.says("refer search boxe").isTold("(1)", "R-1 ").isNotTold("looked through");
        anna.says("refer search bo ac xylophones").isTold("No referrals");
        for (int number = 5121; number <= 5240; number++) {
            log(number, "Acme", "zzz" + number);
        }
        logged(5241, 10_200);
        anna.says("refer search zzz").isTold("1–10 of 40", "I looked through the newest 5,000.");
    }

    @Test
    void aLongListOfOneClientIsPagedToo() {
        logged(2, 300);
        anna.says("refer list acme").isTold("Referrals for Acme 1–10 of more than 200");
        anna.says("refer list won").isTold("No won referrals.");
        anna.says("refer list late").isTold("No late referrals.");
    }

    private void logged(int from, int to) {
        for (int number = from; number <= to; number++) {
            log(number, "Acme", "VoIP phones");
        }
    }

    private void log(int number, String client, String need) {
        var registration =
                Registration.of(ReferralId.fromTurn("many" + number), TestFirm.FIRM, number);
        var by = new Individual(anna.person().id(), "Anna");
        var referral =
                NewReferral.outbound(registration, ClientNeed.of(client, need), by, firm.now());
        var _ = firm.referrals.write(referral, "many" + number, List.of());
    }
}
