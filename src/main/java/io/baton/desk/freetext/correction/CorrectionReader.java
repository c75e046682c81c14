package io.baton.desk.freetext.correction;

import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.Contrast;
import io.baton.desk.freetext.phrase.UnreadAmount;
import io.baton.desk.freetext.read.StepDay;
import io.baton.desk.text.CleanText;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.NewReferrals;
import io.baton.draft.Proposal.Payment;
import io.baton.draft.Proposal.Step;
import io.baton.partner.Partner;
import io.baton.referral.amount.Estimate;
import io.baton.understanding.NamedClient;
import io.baton.understanding.reader.TypedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
        return shown instanceof Proposal.Terms terms
                ? NewPercent.in(line).flatMap(percent -> percent.in(terms))
                : read(ask, line, shown, partners).flatMap(each -> in(shown, each));
    }

    private static Optional<Proposal> in(Proposal shown, Correction correction) {
        return switch (shown) {
            case NewReferrals draft -> correction.in(draft).map(each -> each);
            case Step step -> correction.in(step).map(each -> each);
            case Payment payment -> CorrectedPayment.of(correction, payment).map(each -> each);
            case Proposal.Terms _,
                    Proposal.Query _,
                    Proposal.Choice _,
                    Proposal.CarriedOut _,
                    Proposal.Nothing _ ->
                    Optional.empty();
        };
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
            return CorrectedField.of(ask, field, partners);
        }
        var replaced = replaced(ask, line, words, shown, partners);
        if (replaced.isPresent()) {
            return replaced;
        }
        var itIs = CorrectionWords.IT_IS.matcher(words);
        if (itIs.matches() && extendsClient(shown, itIs.group("value"))) {
            return Optional.of(new Correction.OfClient(itIs.group("value")));
        }
        return CorrectedValues.any(ask, words, partners, contrast)
                .or(() -> CorrectedField.wrong(ask, line, partners));
    }

    /// `it's Acme Dental, not Acme`. In a proposal without a client and a need, only what has a
    /// form of its own.
    private static Optional<Correction> replaced(
            Ask ask, String line, String words, Proposal shown, List<Partner> partners) {
        var fields =
                shown instanceof NewReferrals draft
                        ? Replaced.in(draft)
                        : new Replaced(List.of(), "");
        return Contrast.in(line)
                .or(() -> Contrast.in(words))
                .map(said -> said.with(CorrectionReader::withoutTail))
                .filter(said -> shown instanceof NewReferrals || said.wrong() != null)
                .flatMap(said -> fields.by(ask, said, partners));
    }

    static String withoutTail(String words) {
        var before = words;
        for (var now = CorrectionWords.TAIL.matcher(before).replaceFirst("");
                !now.equals(before); ) {
            before = now;
            now = CorrectionWords.TAIL.matcher(before).replaceFirst("");
        }
        return before;
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
