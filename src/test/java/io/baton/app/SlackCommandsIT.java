package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Every command, typed in Slack.
class SlackCommandsIT {
    @RegisterExtension static final BatonExtension baton = BatonExtension.inSlack();

    private static SlackActor anna;
    private static SlackActor ben;
    private static SlackActor rita;

    @BeforeAll
    static void aFirmWithABench() {
        anna = baton.member("U1", "anna");
        ben = baton.member("U2", "ben");
        rita = baton.guest("U3", "rita");
        anna.types("/partner add Telefonia: VoIP, telephones in Berlin fee 10% contact @rita")
                .isTold("Telefonia is now one of your partners", "@rita", "10%", "Berlin");
    }

    @Test
    void aNewReferralShowsTheBestPartnersWithAButtonForEach() {
        anna.types("/refer Kranich needs a telephone system $12k")
                .isTold("is logged", "You hold the baton", "Telefonia: matched ");
        anna.button("Offer to Telefonia");
        ben.doesNotSee("Kranich");
    }

    @Test
    void aReferralIsShownListedNotedAndPassed() {
        var number = anna.logs("/refer Möller & Söhne needs VoIP to Telefonia €12.5k");

        anna.types("/refer list mine").isTold(number, "Möller & Söhne needs VoIP", "baton: anna");
        anna.types("/refer list lost").isTold("No lost referrals");
        anna.types("/refer note " + number + " <!channel> call *Mrs. Söhne* back")
                .isTold("Note added");
        anna.types("/refer pass " + number + " @ben").isTold("@ben now holds the baton");
        ben.sees("@anna passed you the baton for " + number);
        anna.types("/refer show " + number)
                .isTold("€12,500", "@ben", "<!channel> call Mrs. Söhne back", "baton passed");
        anna.types("/refer withdraw " + number + " they changed their mind").isTold("withdrawn");
        anna.types("/refer list open").isTold("Open referrals");
    }

    @Test
    void anInboundReferralIsTakenByAnyMember() {
        anna.types("/refer from telefonia: Initech needs a web shop $8k")
                .isTold("from Telefonia is logged", "@rita holds the baton");
        var number = anna.number();

        ben.sees("Telefonia has a client for you", "Initech needs a web shop");
        ben.presses("Take it");

        rita.sees("@ben took the baton for " + number);
        anna.sees(number + ": Northwind took it", "@ben");
    }

    @Test
    void partnersAreListedChangedPausedAndResumed() {
        anna.types("/partner add Cumulus: Azure, AWS contact sky@cumulus.example")
                .isTold("Cumulus is now one of your partners", "sky@cumulus.example");

        anna.types("/partner show cumulus").isTold("Azure, AWS", "none agreed");
        anna.types("/partner list").isTold("Cumulus: Azure, AWS", "Telefonia: VoIP");
        anna.types("/partner edit Cumulus: fee 5%; regions Hamburg").isTold("was updated", "5%");
        anna.types("/partner pause Cumulus").isTold("Cumulus is paused");
        anna.types("/partner resume Cumulus").isTold("Cumulus is active");
        anna.types("/partner show Cumulos").isTold("Did you mean", "Cumulus");
        anna.types("/partner own web design").isTold("Northwind's own services: web design");
    }

    @Test
    void aFoundPartnerComesWithReasonsAndAReferralForm() {
        anna.types("/partner find telephones for an office")
                .isTold("These fit best", "Telefonia: matched telephones", "in Berlin, fee 10%");
        anna.presses("Refer to Telefonia");

        var modalForm = anna.form("Log a referral");
        assertThat(modalForm.valueOf("Partner")).isEqualTo("Telefonia");
        assertThat(modalForm.valueOf("What does the client need?"))
                .contains("telephones for an office");
        assertThat(modalForm.with("Client", "Harbor Dental").submits().accepted()).isTrue();
        anna.isTold("Harbor Dental", "[Send it to Telefonia]");
    }

    @Test
    void aNeedWithoutAPartnerBecomesAGap() {
        anna.types("/partner find a lawyer for divorces")
                .isTold("None of your partners", "to your gaps");
    }

    @Test
    void theShareIsShownWithItsChart() {
        anna.types("/revenue total 2026-10 $48,000").isTold("October 2026 is $48,000");
        anna.types("/revenue total 2026-10 $50,000").isTold("$50,000", "$48,000");
        anna.types("/revenue target 25%").isTold("25%", "21%");

        anna.types("/revenue").isTold("Partner revenue", "The target is 25%", "How this is cou");
        assertThat(baton.slack().files()).isNotEmpty().allMatch(file -> file.isPng());
    }

    @Test
    void mentionsAndDirectMessagesWorkLikeCommands() {
        anna.mentions("partner list").isTold("Telefonia");
        assertThat(baton.slack().ephemeralsOf("U1").getLast().text()).contains("Partners");
        anna.writes("/partner show Telefonia").sees("VoIP, telephones", "[Edit] [Terms] [Pause]");
        ben.mentions("refer Lindqvist needs VoIP").isTold("is logged", "Telefonia");
        rita.writes("partner add Foo: VoIP").isTold("Only members of Northwind");
        rita.writes("refer Kranich needs VoIP").isTold("(Kranich) is offered to Northwind");
    }

    @Test
    void helpListsTheCommands() {
        anna.types("/refer help").isTold("refer CLIENT needs NEED", "refer won R-");
        anna.types("/partner help").isTold("partner find NEED", "partner own");
        anna.types("/revenue help").isTold("revenue total", "revenue digest here");
        anna.writes("help").isTold("What I can do", "refer CLIENT needs NEED", "[All commands]");
        anna.mentions("").isTold("refer CLIENT needs NEED", "[All commands]");
        rita.writes("help").isTold("refer list").doesNotSee("revenue target");
        rita.writes("hello").isTold("Type help to see what you can do here");
        rita.doesNotSee("revenue target");
    }

    @Test
    void aTypoGetsTheNearestCommand() {
        anna.types("/refer lsit").isTold("Did you mean refer list");
        anna.types("/partner lst").isTold("I don't know", "partner list");
        anna.types("/revenue tagret 21%").isTold("Did you mean", "target");
        anna.writes("parnter list").isTold("Did you mean partner list");
        anna.types("/refer Kranich wants telephones")
                .isTold("Log this referral?", "Kranich", "telephones");
    }

    @Test
    void aNeedOfFourThousandCharactersIsStoredWhole() {
        var need = "Firewall & VPN; ".repeat(250).strip() + ".";
        var number = anna.logs("/refer Longwood needs " + need);
        anna.types("/refer show " + number).isTold("Status");
        assertThat(anna.lastMessage().replaceAll("\\s", "")).contains(need.replaceAll("\\s", ""));
        anna.types("/refer Longwood needs " + "x".repeat(4001))
                .isTold("at most 4,000 characters", "this has 4,001", "Nothing was logged");
    }

    @Test
    void anImpossibleStepIsRefusedWithAReason() {
        anna.types("/refer show R-999").isTold("find R-999");
        var number = anna.logs("/refer Acme needs VoIP to Telefonia");
        anna.types("/refer won " + number + " lots").isTold("“lots” isn't an amount");
        anna.types("/refer won " + number + " $500").isTold(number, "hasn't been accepted");
        anna.types("/refer offer " + number + " to Telefona").isTold("Telefonia");
        anna.types("/refer won").isTold("Which referral?", "refer won R-", "$12,500");
        anna.types("/refer won " + number).isTold(number, "hasn't been accepted");
        anna.types("/partner pause").isTold("Which partner?");
        anna.types("/revenue total 2026-10 much").isTold("“much”", "Nothing was saved");
    }
}
