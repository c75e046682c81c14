package io.baton.understanding.message;

import io.baton.understanding.Intent;
import io.baton.understanding.intent.IntentClassifier.Guess;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Who wrote a message changes what it can mean: a partner's person brings clients and answers
/// offers; a member sends clients and makes offers.
enum Perspective {
    MEMBER(Map.of(), Map.of(Intent.DECLINE, 0.5, Intent.HAND_BACK, 0.3)),
    PARTNER(
            Map.of(
                    Intent.LOG_OUTBOUND, Intent.LOG_INBOUND,
                    Intent.WITHDRAW, Intent.HAND_BACK,
                    Intent.TAKE_BACK, Intent.HAND_BACK,
                    Intent.ACCEPTED_ELSEWHERE, Intent.ACCEPT),
            Map.of(Intent.OFFER, 0.2, Intent.PASS, 0.5));

    private final Map<Intent, Intent> readAs;
    private final Map<Intent, Double> weights;

    Perspective(Map<Intent, Intent> readAs, Map<Intent, Double> weights) {
        this.readAs = readAs;
        this.weights = weights;
    }

    static Perspective of(MessageContext context) {
        return context.from() == null ? MEMBER : PARTNER;
    }

    List<Guess> adjusted(List<Guess> guesses) {
        var sums = new EnumMap<Intent, Double>(Intent.class);
        for (var guess : guesses) {
            var intent = readAs.getOrDefault(guess.intent(), guess.intent());
            sums.merge(
                    intent,
                    guess.probability() * weights.getOrDefault(guess.intent(), 1.0),
                    Double::sum);
        }
        double all = sums.values().stream().mapToDouble(each -> each).sum();
        return sums.entrySet().stream()
                .map(each -> new Guess(each.getKey(), each.getValue() / all))
                .sorted(Comparator.comparingDouble(Guess::probability).reversed())
                .toList();
    }
}
