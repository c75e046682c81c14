package io.baton.desk.freetext.correction;

import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.UnreadAmount;
import io.baton.desk.freetext.read.StepDay;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.text.CleanText;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.NewReferrals;
import io.baton.draft.Proposal.Payment;
import io.baton.draft.Proposal.Step;
import io.baton.partner.Partner;
import io.baton.referral.amount.Estimate;
import io.baton.referral.redaction.ContactDetails;
import io.baton.understanding.NamedClient;
import io.baton.understanding.reader.TypedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// Reads a line that corrects what was just shown: `no, 5k`, `the contact is Joan`, `it's Acme
/// Dental, not Acme`, `by the 18th now`, `to NetSix instead`. The whole line has to be a value with
/// such words around it; anything else is a message of its own.
public final class CorrectionReader {
    private static final int LONGEST = 160;

    private CorrectionReader() {}

    /// Empty if the line doesn't correct this proposal.
    public static Optional<Proposal> corrected(
            Ask ask, String text, Proposal shown, List<Partner> partners) {
        var line = CleanText.oneLine(text);
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return read(ask, line, shown, partners)
                .flatMap(correction ->
                        switch (shown) {
                            case NewReferrals draft -> correction.in(draft).map(each -> each);
                            case Step step -> correction.in(step).map(each -> each);
                            case Payment payment ->
                                    CorrectedPayment.of(correction, payment).map(each -> each);
                            case Proposal.Terms _,
                                    Proposal.Query _,
                                    Proposal.Choice _,
                                    Proposal.CarriedOut _,
                                    Proposal.Nothing _ ->
                                    Optional.<Proposal>empty();
                        });
    }

    /// The amount that a line such as `no, 4.5k` or `it's 4.5k, not 45k` corrects. An amount alone
    /// corrects nothing.
    public static Optional<Estimate> newAmount(Ask ask, String text) {
        var line = CleanText.oneLine(text);
        var none = new Proposal.Nothing();
        return line.length() <= LONGEST
                        && CorrectedValues.amount(ask, line).isEmpty()
                        && read(ask, line, none, List.of()).orElse(null)
                                instanceof Correction.OfAmount(var amount)
                ? Optional.of(amount)
                : Optional.empty();
    }

    /// The day that a line such as `no, 1 December` corrects. A day alone corrects nothing.
    static Optional<LocalDate> newDay(Ask ask, String text) {
        var line = CleanText.oneLine(text);
        var words = withoutTail(CorrectionWords.LEAD.matcher(line).replaceFirst(""));
        return line.length() <= LONGEST && CorrectionWords.LEAD.matcher(line).find()
                ? StepDay.alone(ask, words)
                : Optional.empty();
    }

    /// What to say about a line such as `no, 1.2.3k`.
    public static Optional<String> unreadAmount(Ask ask, String text) {
        var line = CleanText.oneLine(text);
        var words = withoutTail(CorrectionWords.LEAD.matcher(line).replaceFirst(""));
        var amount = CorrectionWords.BEFORE_AMOUNT.matcher(words).replaceFirst("");
        return line.length() > LONGEST
                ? Optional.empty()
                : UnreadAmount.whole(amount, ask.firm().currency());
    }

    private static Optional<Correction> read(
            Ask ask, String line, Proposal shown, List<Partner> partners) {
        var words = CorrectionWords.LEAD.matcher(line).replaceFirst("");
        boolean contrast = !words.equals(line) || CorrectionWords.TAIL.matcher(line).find();
        words = withoutTail(words);
        var field = CorrectionWords.FIELD.matcher(words);
        if (field.matches()) {
            return ofField(ask, field, partners);
        }
        var not = CorrectionWords.NOT.matcher(words);
        if (not.matches()) {
            var value = withoutTail(not.group("value"));
            var old = withoutTail(not.group("old"));
            return isClient(shown, old)
                    ? Optional.of(new Correction.OfClient(value))
                    : CorrectedValues.any(ask, value, partners, true);
        }
        var itIs = CorrectionWords.IT_IS.matcher(words);
        if (itIs.matches() && extendsClient(shown, itIs.group("value"))) {
            return Optional.of(new Correction.OfClient(itIs.group("value")));
        }
        return CorrectedValues.any(ask, words, partners, contrast);
    }

    private static String withoutTail(String words) {
        var before = words;
        for (var now = CorrectionWords.TAIL.matcher(before).replaceFirst("");
                !now.equals(before); ) {
            before = now;
            now = CorrectionWords.TAIL.matcher(before).replaceFirst("");
        }
        return before;
    }

    private static Optional<Correction> ofField(Ask ask, Matcher field, List<Partner> partners) {
        var value = withoutTail(field.group("value").replaceFirst("(?iU),? not .*$", ""));
        if (field.group("client") != null) {
            return isName(field, value)
                    ? Optional.of(new Correction.OfClient(value))
                    : Optional.empty();
        }
        if (field.group("contact") != null) {
            return isName(field, value) || ContactDetails.areIn(value)
                    ? Optional.of(new Correction.OfContact(value))
                    : Optional.empty();
        }
        if (field.group("need") != null) {
            return Optional.of(new Correction.OfNeed(value));
        }
        if (field.group("reason") != null) {
            return Optional.of(new Correction.OfReason(value));
        }
        if (field.group("note") != null) {
            return Optional.of(new Correction.OfNote(value));
        }
        return field.group("partner") != null
                ? PartnerNameParser.byName(value, partners).map(Correction.OfPartner::new)
                : CorrectedValues.amount(ask, value)
                        .or(() -> CorrectedValues.day(ask, "by " + value))
                        .or(() -> CorrectedValues.day(ask, value));
    }

    /// "the client is unhappy" says something else: after a mere "is", a name begins with a
    /// capital.
    private static boolean isName(Matcher field, String value) {
        boolean weak =
                field.group("change") == null
                        && (field.group("is") != null || field.group("short") != null);
        return CorrectionWords.NAME.matcher(value).matches()
                && (!weak || Character.isUpperCase(value.codePointAt(0)));
    }

    private static boolean isClient(Proposal shown, String old) {
        return client(shown)
                .filter(client ->
                        TypedText.folded(client.name()).equals(TypedText.folded(old))
                                || TypedText.folded(client.typed()).equals(TypedText.folded(old)))
                .isPresent();
    }

    /// `Acme Dental` for the client `Acme`
    private static boolean extendsClient(Proposal shown, String name) {
        return client(shown)
                .filter(client ->
                        TypedText.folded(name).startsWith(TypedText.folded(client.typed()) + " "))
                .isPresent();
    }

    private static Optional<NamedClient> client(Proposal shown) {
        return shown instanceof NewReferrals draft
                ? Optional.ofNullable(draft.client())
                : Optional.empty();
    }
}
