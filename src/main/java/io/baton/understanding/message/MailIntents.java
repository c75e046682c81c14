package io.baton.understanding.message;

import io.baton.understanding.Intent;
import io.baton.understanding.Span;
import io.baton.understanding.intent.IntentClassifier.Guess;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Tells what a mail asks for, sentence by sentence: in a long text, one sentence decides.
final class MailIntents {
    /// Mails that ask for nothing.
    private static final Pattern AUTOMATIC =
            Pattern.compile(
                    "(?iU)\\b(?:unsubscribe|manage (?:your )?preferences|view (?:this|it) in (?:your )?browser"
                            + "|you(?:'re| are) (?:receiving|getting) this|automatic reply|auto-?reply"
                            + "|automatische antwort|abwesenheit\\w*|réponse automatique|absence du bureau"
                            + "|(?:am|i'm|be) (?:currently )?(?:out of (?:the )?office|on (?:annual|maternity"
                            + "|parental|sick|paternity) leave|away from my desk)|out of office"
                            + "|now on (?:annual|maternity|parental) leave|delivery has failed|undeliverable)\\b");

    private static final Pattern PAYMENT =
            Pattern.compile(
                    "(?iU)\\b(?:payment (?:received|advice)|remittance|faster payment|bacs|credit advice"
                            + "|has been credited|zahlungseingang|gutschrift|avis de (?:paiement|virement)"
                            + "|incoming (?:payment|transfer))\\b");

    private static final Set<Intent> STEPS =
            EnumSet.of(
                    Intent.WON,
                    Intent.LOST,
                    Intent.PAID,
                    Intent.ENDED,
                    Intent.NOTE,
                    Intent.ACCEPT,
                    Intent.DECLINE,
                    Intent.ACCEPTED_ELSEWHERE,
                    Intent.HAND_BACK,
                    Intent.WITHDRAW);

    /// Further sentences decide nothing.
    private static final int MOST_SENTENCES = 10;

    private final Function<String, List<Guess>> classifier;

    MailIntents(Function<String, List<Guess>> classifier) {
        this.classifier = classifier;
    }

    static boolean isAutomatic(String text) {
        return AUTOMATIC.matcher(text).find();
    }

    static boolean isPayment(String text) {
        return PAYMENT.matcher(text).find();
    }

    /// The step on a referral that one of the sentences is surest of.
    ///
    /// @param possible steps that the client's referrals allow
    Optional<Guess> step(String text, List<Span> sentences, Set<Intent> possible) {
        Map<Intent, Double> best = new EnumMap<>(Intent.class);
        sentences.stream()
                .limit(MOST_SENTENCES)
                .map(sentence -> classifier.apply(sentence.of(text)))
                .forEach(guesses ->
                        guesses.stream()
                                .filter(guess -> STEPS.contains(guess.intent()))
                                .filter(guess -> possible.contains(guess.intent()))
                                .forEach(guess ->
                                        best.merge(guess.intent(), guess.probability(), Math::max)));
        return best.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> new Guess(entry.getKey(), entry.getValue()));
    }
}
