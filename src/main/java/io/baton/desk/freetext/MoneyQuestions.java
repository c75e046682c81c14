package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.freetext.phrase.MoneyTopic;
import io.baton.desk.parsing.DidYouMean;
import io.baton.desk.parsing.PeriodFinder;
import io.baton.desk.terms.NamedTerms;
import io.baton.desk.text.CleanText;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.understanding.Reading.Understood;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Questions about the money between the firm and its partners, as the commands that answer them:
/// what was agreed, what is owed, and what was paid.
record MoneyQuestions(Partners partners, FirmClients clients) {
    private static final int LONGEST = 160;

    /// A name that may be a partner's: `what does CloudSeven owe us?`
    private static final Pattern NAME =
            Pattern.compile(
                    "(?U)\\b(?:[Dd]o(?:es)?|[Hh]a(?:s|ve)|[Oo]we|[Ww]ith|[Tt]o) (?<name>\\p{Lu}[\\p{L}\\p{N}&.'-]*(?: \\p{Lu}[\\p{L}\\p{N}&.'-]*){0,3}?)(?= (?:owe|still|paid|not|any)\\b|[?.! ]*$)");

    /// Where the name of one that paid or was paid is.
    private static final Pattern PAYING =
            Pattern.compile(
                    "(?iU)\\b(?:(?:did|has|have) (?<payer>\\S+(?: \\S+){0,3}?) (?:(?:last|ever|already|just) )?(?:pay|paid)\\b.*|(?:pay|paid|by|from|to) (?<other>\\S+(?: \\S+){0,3}?)[?.! ]*$)");

    /// A line with a name in it.
    ///
    /// @param partner as it's known, or as typed
    /// @param line with [MoneyTopic#NAMED] in place of the name
    private record Named(String partner, String line) {
        static Named in(String line, String typed, String partner) {
            return new Named(
                    partner, line.replaceFirst("(?iu)" + Pattern.quote(typed), MoneyTopic.NAMED));
        }
    }

    /// Of a message that is nothing but such a question; empty for any other message.
    Optional<String> asked(Ask ask, String text) {
        var line = CleanText.oneLine(text).replace('’', '\'');
        if (line.length() > LONGEST || text.strip().contains("\n") || !MoneyTopic.maybe(line)) {
            return Optional.empty();
        }
        var known = known(ask);
        var named = NamedTerms.within(line, known).map(NamedTerms::partner).map(Partner::name);
        return named.isPresent()
                ? command(ask, Named.in(line, named.get(), named.get()))
                : command(ask, new Named("", line))
                        .or(() -> misspelled(ask, line, known))
                        .or(() -> unknown(ask, line));
    }

    /// Of a message that is taken for a question about what is agreed or owed. Without a partner,
    /// it's about all of them. An unknown one is named, so that the answer can say so.
    static String meant(Ask ask, Understood understood) {
        var named = understood.slots().parties().partner();
        var partner =
                Questions.partner(understood)
                        .or(() -> Optional.ofNullable(named).map(each -> each.value().typed()))
                        .orElse("");
        return command(
                ask, MoneyTopic.of(understood.text()), partner, AskedTimes.in(ask, understood));
    }

    private static Optional<String> command(Ask ask, Named named) {
        var line = named.line();
        return MoneyTopic.asked(line, PeriodFinder.without(line, YearMonth.from(ask.today())))
                .map(topic -> command(ask, topic, named.partner(), AskedTimes.in(ask, line)));
    }

    /// @param partner empty for all
    private static String command(Ask ask, MoneyTopic topic, String partner, AskedTimes times) {
        var name = partner.isEmpty() ? "" : " " + partner;
        return switch (topic) {
            case AGREED -> topic.command() + name;
            case OWED -> topic.command() + (partner.isEmpty() ? "" : name + times.month());
            case RECEIVED, PAID, PAYMENTS ->
                    // Partners' people see payments on the statements that were sent to them.
                    ask.asker() instanceof Asker.Contact
                            ? MoneyTopic.OWED.command() + times.month()
                            : topic.command() + name + times.time();
        };
    }

    /// A partner's name with a few wrong letters.
    private Optional<String> misspelled(Ask ask, String line, List<Partner> known) {
        var timeless = PeriodFinder.without(line, YearMonth.from(ask.today()));
        var paying = PAYING.matcher(timeless);
        if (!paying.find()) {
            return Optional.empty();
        }
        var typed = paying.group("payer") == null ? paying.group("other") : paying.group("payer");
        return DidYouMean.misspelled(typed, known.stream().map(Partner::name).toList())
                .flatMap(name -> command(ask, Named.in(line, typed, name)))
                .filter(_ -> !clients.have(ask, List.of(typed)));
    }

    private Optional<String> unknown(Ask ask, String line) {
        var name = NAME.matcher(PeriodFinder.without(line, YearMonth.from(ask.today())));
        return name.find()
                ? command(ask, Named.in(line, name.group("name"), name.group("name")))
                        .filter(command -> !command.startsWith(MoneyTopic.AGREED.command()))
                        .filter(_ -> !clients.have(ask, List.of(name.group("name"))))
                : Optional.empty();
    }

    private List<Partner> known(Ask ask) {
        return switch (ask.asker()) {
            case Asker.Member _ -> partners.unmerged(ask.firm().id());
            case Asker.Contact(_, var own) -> own;
            case Asker.Stranger _ -> List.of();
        };
    }
}
