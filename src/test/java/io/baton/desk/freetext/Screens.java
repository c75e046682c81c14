package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;

import io.baton.chat.Card;
import io.baton.chat.SampleCards;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.firm.FirmHandlers;
import io.baton.desk.revenue.BooksLoader;
import io.baton.memory.InMemoryMonthTotals;
import io.baton.memory.InMemorySubscriptions;
import io.baton.memory.InMemoryTallies;
import io.baton.understanding.Intent;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The cards of corrections, of the partner's side and of a person's own pages, as the desk shows
/// them in a conversation. Each door has a golden file of each.
public final class Screens {
    private final Map<String, Card> cards = new LinkedHashMap<>();
    private final ScriptedReader reader = new ScriptedReader();
    private final TestFirm testFirm =
            new TestFirm(firm ->
                    new FirmHandlers(
                                    firm.firms,
                                    firm.partners,
                                    new BooksLoader(
                                            new InMemoryTallies(firm.referrals),
                                            firm.partners,
                                            new InMemoryMonthTotals(firm.outbox)),
                                    new InMemorySubscriptions(firm.outbox),
                                    _ -> List.of())
                            .handlers());
    private final Actor anna = testFirm.member("Anna").directly();
    private final Actor ben = testFirm.member("Ben").directly();
    private final Actor rita = testFirm.outsider("Rita").directly();
    private final Actor kim = testFirm.outsider("Kim").directly();

    private Screens() {
        testFirm.reader = reader;
    }

    /// Cards by name; the name is also a file name.
    public static Map<String, Card> all() {
        var screens = new Screens();
        screens.partners();
        screens.corrections();
        screens.partnersSide();
        screens.people();
        return screens.cards;
    }

    /// The same, after the samples that every door renders.
    public static Map<String, Card> withSamples() {
        var all = new LinkedHashMap<>(SampleCards.all());
        all().forEach((name, card) -> all.put("screen-" + name, card));
        return all;
    }

    private void partners() {
        anna.says("help");
        testFirm.partner("Ring Pros Ltd", "Kim", "phones", "VoIP");
        testFirm.partner("RingPros", "Rita", "VoIP", "cabling");
        keep("partner-edit", anna.says("partner edit RingPros +wifi, -cabling"));
        anna.says("partner terms Ring Pros Ltd we pay them $200 per win from 2027-01-01");
        keep("partner-terms", anna.says("partner terms Ring Pros Ltd"));
        keep(
                "partner-terms-set",
                anna.says(
                        "partner terms Ring Pros Ltd they pay us 5% a month for 12 months, at least $100, cap"
                                + " $5,000, on payment, protect 90 days, tell the client: They pay us."));
        keep("partner-merge", anna.says("partner merge Ring Pros Ltd into RingPros"));
    }

    private void corrections() {
        anna.says("refer Acme needs VoIP phones to RingPros $5k").presses("Send it to RingPros");
        anna.says("refer edit R-1 need VoIP for 5, worth $6k");
        keep("edited", anna);
        anna.says("partner resume RingPros").says("undo");
        keep("undo-after-other-change", anna);
        var id = testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().id();
        reader.reads(
                "take acme back please",
                meaning(Intent.TAKE_BACK).client("Acme").referral(id).notUnderstood("please"));
        keep("step-without-form", anna.says("T-1", "take acme back please"));
        keep("home-of-a-contact-who-is-asked", rita.looksHome());
    }

    private void partnersSide() {
        keep("holder", rita.presses("Accept"));
        rita.presses("Note").fillsIn("Note", "They want a demo first.");
        testFirm.advanceClock(Duration.ofMinutes(1));
        keep("undo-refused", anna.says("undo R-1"));
        keep("home-of-the-holder", rita.looksHome());
        rita.says("show R-1").presses("Won").fillsIn("How much?", "$4,500");
        keep("result-to-confirm", newestOf(anna));
        rita.says("undo");
        ben.says("note R-1 their password is hunter2");
        ben.says("note R-1 remove").fillsIn();
        keep("note-removed", newestOf(ben));
        keep("history-with-a-removed-note", ben.says("show R-1"));
        anna.says("partner edit RingPros contact @Kim", kim).says("help");
        keep("no-longer-theirs", rita.directMessages().getFirst());
        kim.says("show R-1").presses("Hand back").fillsIn("Why?", "no time before June");
        keep("handed-back", newestOf(anna));
    }

    private void people() {
        anna.says("refer Lake Hotel needs a faster network");
        anna.says("refer from RingPros: Blue Door needs cloud backups");
        keep("home-of-a-member", anna.looksHome());
        keep("settings", anna.says("settings"));
        keep("settings-for-others", ben.says("settings"));
        ben.says("refer won");
        keep("example", ben);
        keep("help-refer", ben.says("help refer"));
    }

    private static Card newestOf(Actor who) {
        return who.directMessages().getLast();
    }

    private void keep(String name, Card card) {
        cards.put(name, card);
    }

    private void keep(String name, Actor who) {
        keep(name, who.newestCard());
    }
}
