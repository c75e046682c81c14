package io.baton.desk.statement;

import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.Command;
import io.baton.desk.CommandRunner;
import io.baton.desk.CommonReplies;
import io.baton.desk.Fit;
import io.baton.desk.NoOtherChange;
import io.baton.desk.revenue.QuestionParser;
import io.baton.desk.revenue.QuestionReading;
import io.baton.desk.revenue.RevenueQuestion;
import io.baton.desk.revenue.RevenueText;
import io.baton.desk.text.CleanText;
import io.baton.partner.Partner;
import io.baton.revenue.Period;
import io.baton.statement.Payments;
import io.baton.terms.Payer;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// `partner payments [received or paid] [CloudNine] [this year]` lists what the firm and its
/// partners paid each other, as members recorded it.
record ShowPayments(StatementPartners partners, StatementLoader loader)
        implements Command, NoOtherChange {

    /// Which payments, and the words for a partner and a time.
    private record Words(List<Payer> payers, String rest) {
        static Words of(String typed) {
            var line = CleanText.oneLine(typed);
            var parts = line.split(" ", 2);
            var rest = parts.length == 1 ? "" : parts[1];
            return switch (parts[0].toLowerCase(Locale.ROOT)) {
                case "received" -> new Words(List.of(Payer.PARTNER), rest);
                case "paid" -> new Words(List.of(Payer.FIRM), rest);
                default -> new Words(List.of(Payer.PARTNER, Payer.FIRM), line);
            };
        }
    }

    @Override
    public String name() {
        return "partner payments";
    }

    @Override
    public String usage() {
        return "partner payments [received or paid] [NAME] [a month, a year or last year]";
    }

    @Override
    public String example() {
        return "partner payments received CloudNine this year";
    }

    @Override
    public String purpose() {
        return "lists what you and your partners paid each other for fees";
    }

    /// `payments are late again` is free text.
    @Override
    public Fit fit(Ask ask, String rest) {
        var words = Words.of(rest).rest();
        return words.isBlank()
                        || !(read(ask, words) instanceof QuestionReading.Unread)
                        || QuestionParser.mayBeName(words)
                ? Fit.EXACT
                : Fit.NONE;
    }

    /// Contacts see payments on the statements that were sent to them.
    @Override
    public Reply refusal(Ask ask) {
        return ask.asker() instanceof Asker.Stranger
                ? CommandRunner.membersOnly(ask)
                : CommonReplies.whisper(
                        Text.of("Payments are on your statements. To see the latest, type ")
                                .code("partner statement")
                                .plain("."));
    }

    @Override
    public Reply answer(Ask ask, String typed) {
        var words = Words.of(typed);
        var now = YearMonth.from(ask.today());
        if (words.rest().isBlank()) {
            return shown(ask, words, null, Period.everUntil(now));
        }
        return switch (read(ask, words.rest())) {
            case QuestionReading.Clear(RevenueQuestion(var partner, var period)) ->
                    shown(ask, words, partner, period == null ? Period.everUntil(now) : period);
            case QuestionReading.WithinAMonth(var partner) ->
                    CommonReplies.withLead(
                            shown(ask, words, partner, Period.endingWith(now, 2)),
                            "I list payments by month, so these are the last two.");
            case QuestionReading.NotYet(var period) ->
                    CommonReplies.whisper(RevenueText.period(period, now) + " hasn't started yet.");
            case QuestionReading.Several(var questions) ->
                    CommonReplies.whisper(
                            questions.stream()
                                    .map(each -> each.label(now))
                                    .collect(
                                            Collectors.joining(
                                                    " or ", "Which one do you mean: ", "?")));
            case QuestionReading.Unread() ->
                    new Reply.Whisper(
                            UnknownPartnerCard.of(words.rest(), partners.visible(ask), example()));
        };
    }

    private QuestionReading read(Ask ask, String words) {
        var known = partners.partners().everKnown(ask.firm().id());
        return new QuestionParser(known, YearMonth.from(ask.today())).read(words);
    }

    private Reply shown(Ask ask, Words words, @Nullable Partner partner, Period period) {
        var asked = partner == null ? partners.visible(ask) : List.of(partner);
        var ids = asked.stream().flatMap(each -> each.ids().stream()).toList();
        var payments = new Payments(asked, loader.settlements().of(ask.firm().id(), ids));
        var question = new PaymentsQuestion(words.payers(), period);
        return new Reply.Whisper(
                partner == null
                        ? PaymentsCard.of(ask, question, payments)
                        : PartnerPaymentsCard.of(
                                ask, question, payments, partner, balances(ask, partner)));
    }

    /// What is owed now, one amount for each currency in which something is.
    private List<Money> balances(Ask ask, Partner partner) {
        var month = YearMonth.from(ask.today());
        var accounts = loader.load(ask.firm(), partner, month, ask.today());
        return accounts.all().stream()
                .map(account -> account.draft(accounts.ledger(), month).closing())
                .filter(closing -> !closing.isZero())
                .toList();
    }
}
