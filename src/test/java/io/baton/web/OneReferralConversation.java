package io.baton.web;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import io.baton.chat.Chart;
import io.baton.chat.Form;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.chat.TurnHandler;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/// Scripted answers for the console: one referral that Anna offers to Rita.
final class OneReferralConversation implements TurnHandler {

    static final Place ANNA = new Place.Direct("web:anna");
    static final Place RITA = new Place.Direct("web:rita");

    final List<Turn> heard = new CopyOnWriteArrayList<>();
    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private final WebMessenger messenger;

    OneReferralConversation(WebMessenger messenger) {
        this.messenger = messenger;
    }

    /// The number of turns with different ids.
    int distinctTurns() {
        return ids.size();
    }

    void forget() {
        heard.clear();
        ids.clear();
    }

    @Override
    public Reply handle(Turn turn) {
        heard.add(turn);
        ids.add(turn.id());
        return switch (turn) {
            case Turn.Said said -> said(said);
            case Turn.Pressed pressed -> pressed(pressed);
            case Turn.Submitted submitted -> submitted(submitted);
            case Turn.MessageAction action -> new Reply.OpenForm(refer(action.text()));
            case Turn.HomeOpened opened -> new Reply.Home(home(opened));
        };
    }

    private Reply said(Turn.Said said) {
        var words = said.text();
        if (words.equals("refer")) {
            return new Reply.OpenForm(refer(""));
        }
        if (words.startsWith("refer ")) {
            return new Reply.Whisper(logged());
        }
        return switch (words) {
            case "revenue" -> new Reply.Whisper(share());
            case "boom" -> throw new IllegalStateException("as the script says");
            case "quiet" -> new Reply.Nothing();
            default -> new Reply.Whisper(Card.saying(Text.of("I heard: ").strong(words)));
        };
    }

    private Reply pressed(Turn.Pressed pressed) {
        return switch (pressed.action()) {
            case "offer.send" -> {
                messenger.send("offer", RITA, offer());
                yield new Reply.Replace(waiting());
            }
            case "offer.accept" -> {
                messenger.send("result", ANNA, Card.saying("Rita took R-1."));
                yield new Reply.Replace(Card.saying("You took R-1."));
            }
            case "offer.decline" -> new Reply.OpenForm(why());
            default -> new Reply.Whisper(Card.saying("You pressed " + pressed.value()));
        };
    }

    private Reply submitted(Turn.Submitted submitted) {
        var reason = submitted.answers().getOrDefault("reason", "");
        if (submitted.formId().equals("decline") && reason.length() < 5) {
            return new Reply.FieldErrors(Map.of("reason", "Please say a little more."));
        }
        if (submitted.formId().equals("decline")) {
            messenger.rewrite("offer", RITA, Card.saying("You declined R-1: " + reason));
            messenger.send("result", ANNA, Card.saying("Rita declined R-1: " + reason));
            return new Reply.Nothing();
        }
        if (submitted.formId().equals("change")) {
            return new Reply.Replace(Card.saying("Changed to " + submitted.answers().get("need")));
        }
        return new Reply.Whisper(Card.saying("Logged: " + submitted.answers().get("need")));
    }

    private static Card logged() {
        return Card.titled("R-1: Harbor Dental")
                .with(
                        new Part.Facts(
                                List.of(
                                        new Card.Fact("Need", Text.of("a move to the cloud")),
                                        new Card.Fact(
                                                "Amount",
                                                Text.empty()
                                                        .and(
                                                                new Text.Span.Money(
                                                                        new BigDecimal("12000"),
                                                                        "USD"))),
                                        new Card.Fact(
                                                "Baton",
                                                Text.empty()
                                                        .and(
                                                                new Text.Span.Mention(
                                                                        "web:anna", "Anna"))))))
                .bullets(
                        List.of(
                                Text.empty().strong("CloudNine").plain(": cloud migration, 0.81"),
                                Text.empty().strong("SecureOps").plain(": backups, 0.44")))
                .buttons(
                        Button.primary("Offer to CloudNine", "offer.send", "R-1/1"),
                        Button.plain("Offer to SecureOps", "other", "R-1/2"))
                .note(Text.of("You hold the baton until a partner accepts."));
    }

    private static Card waiting() {
        return Card.titled("R-1: Harbor Dental")
                .paragraph(Text.of("Offered to CloudNine. Rita has until tomorrow, 11:00."));
    }

    private static Card offer() {
        return Card.titled("Northwind IT offers you a referral")
                .paragraph(Text.of("A dental practice needs ").strong("a move to the cloud"))
                .buttons(
                        Button.primary("Accept", "offer.accept", "R-1"),
                        Button.danger("Decline", "offer.decline", "R-1"));
    }

    static Form why() {
        return new Form(
                "decline",
                "Decline R-1",
                "Decline",
                "R-1",
                List.of(
                        new Form.Field.LongText(
                                "reason",
                                "Why does it not fit?",
                                true,
                                "",
                                "No capacity this month")));
    }

    static Form refer(String need) {
        return new Form(
                "refer",
                "Log a referral",
                "Log it",
                "",
                List.of(
                        new Form.Field.ShortText("client", "Client", true, "", "Harbor Dental"),
                        new Form.Field.LongText("need", "Need", true, need, "In their own words"),
                        new Form.Field.Choice(
                                "partner",
                                "Partner",
                                false,
                                "",
                                List.of(
                                        new Form.Option("p1", "CloudNine"),
                                        new Form.Option("p2", "SecureOps"))),
                        new Form.Field.PersonPicker("owner", "Who holds it", false),
                        new Form.Field.DatePicker("by", "Needed by", false, "2026-12-01")));
    }

    static Card share() {
        var months = List.of("Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul");
        var bars =
                IntStream.range(0, months.size())
                        .mapToObj(i ->
                                new Chart.Bar(
                                        months.get(i) + " 26",
                                        i == 3 ? null : BigDecimal.valueOf(12 + i * 2L)))
                        .toList();
        return Card.titled("23.4% of revenue came through partners")
                .paragraph(Text.of("The target is 21%. You are above it."))
                .with(
                        new Part.Picture(
                                new Chart(
                                        "Share by month",
                                        bars,
                                        new BigDecimal("21"),
                                        new Chart.Unit.Percent(),
                                        "Nov 12%, Dec 14%")))
                .note(Text.of("Counted by the date of the win."));
    }

    private static Card home(Turn.HomeOpened opened) {
        return Card.titled("Good morning, " + opened.person().name())
                .paragraph(Text.of("Two referrals wait for you."))
                .buttons(Button.plain("Show them", "list", "mine"));
    }
}
