package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.PaymentWords;
import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.DidYouMean;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Payment;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.understanding.NamedPartner;
import io.baton.understanding.reader.DateReader;
import io.baton.understanding.reader.DateReading;
import io.baton.understanding.reader.Days;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// A payment between the firm and a partner in a member's own words: `cloudnine paid us 110 today`.
/// What a client paid is the result of a referral, also if a partner has the client's name.
record ToldPayment(Partners partners, FirmClients clients) {
    /// What the commands for payments begin with. The rest of such a line is read as own words if
    /// its partner is misspelled.
    static final String COMMANDS = "partner ";

    /// @param name the known name that is the nearest
    private record Near(PaymentWords said, String name) {
        int wrongLetters() {
            return DidYouMean.wrongLetters(said.name(), name);
        }
    }

    /// Empty for any other message.
    Optional<Proposal> in(Ask ask, String text) {
        return in(ask, text, DidYouMean::misspelled);
    }

    /// A command whose partner isn't known means the nearest one.
    ///
    /// @param text the command without its first word
    Optional<Proposal> ofCommand(Ask ask, String text) {
        return in(ask, text, DidYouMean::closest);
    }

    private Optional<Proposal> in(
            Ask ask,
            String text,
            BiFunction<String, Collection<String>, Optional<String>> nearest) {
        if (!ask.asker().isMember()) {
            return Optional.empty();
        }
        var said = PaymentWords.in(text);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var known = partners.unmerged(ask.firm().id());
        var exact =
                said.stream()
                        .flatMap(each ->
                                PartnerNameParser.byNameOrMention(each.name(), known)
                                        .flatMap(partner -> payment(ask, each, partner))
                                        .stream());
        var names = known.stream().map(Partner::name).toList();
        var near =
                said.stream()
                        .flatMap(each ->
                                nearest
                                        .apply(each.name(), names)
                                        .map(name -> new Near(each, name))
                                        .stream())
                        .sorted(Comparator.comparingInt(Near::wrongLetters))
                        .flatMap(each ->
                                PartnerNameParser.byName(each.name(), known)
                                        .flatMap(partner -> payment(ask, each.said(), partner))
                                        .stream());
        return Stream.concat(exact, near)
                .findFirst()
                .filter(_ -> !clients.have(ask, said.stream().map(PaymentWords::name).toList()));
    }

    private static Optional<Proposal> payment(Ask ask, PaymentWords said, Partner partner) {
        return AmountParser.parse(said.amount(), ask.firm().currency())
                        instanceof ParseResult.Understood<Money>(var amount)
                ? day(said.day(), ask.today())
                        .filter(on -> !on.isAfter(ask.today()))
                        .map(on -> payment(said, partner, amount, on))
                : Optional.empty();
    }

    private static Payment payment(PaymentWords said, Partner partner, Money amount, LocalDate on) {
        return new Payment(
                said.payer(),
                new NamedPartner(partner.id(), partner.name(), said.name()),
                amount,
                on,
                said.purpose() == null ? List.of() : List.of(said.purpose()));
    }

    /// Empty if it can't be read.
    private static Optional<LocalDate> day(@Nullable String typed, LocalDate today) {
        if (typed == null || typed.matches("(?i)just now|this morning")) {
            return Optional.of(today);
        }
        var words = typed.replaceFirst("(?i)^on ", "");
        return Stream.of(words, words.replaceFirst("(?i)^last ", ""))
                .flatMap(each ->
                        DateReader.parseWhole(each, Days.past(today))
                                        instanceof DateReading.Understood(var day)
                                ? Stream.of(day)
                                : Stream.empty())
                .findFirst();
    }
}
