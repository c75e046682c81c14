package io.baton.understanding.message;

import io.baton.referral.Estimate;
import io.baton.understanding.Found;
import io.baton.understanding.NeededBy;
import io.baton.understanding.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Chooses the client's budget and deadline among all amounts and dates of a mail.
final class MailAmounts {
    private static final Pattern BUDGET =
            Pattern.compile(
                    "(?iU)\\b(?:budget|up to|max(?:imum)?|tops|set aside|released|approved|signed off|allocated"
                            + "|capital plan|i have|we have|i've|we've|they have|what they have|we can|could do"
                            + "|reckon|left in|is in the plan|agreed|happy to pay|can spend|spend|say|expect"
                            + "|whether|contract value|is there|gave|ceiling|limit|worth|in mind|afford"
                            + "|go to|excl|installed|they pay|mumbled)\\b");

    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?iU)\\b(?:quoted?|last year|invoice|premium|turnover|average|basket|lose|loses|lost|fine[ds]?"
                            + "|spent|cost us|costs|wrote off|written off|per hour|offer of|not to be discussed"
                            + "|vat|already|value|salary|insurance|rent|rental|deposit|penalty|bid|fee"
                            + "|currently|today|replacement|they also|saved|seemed mad|contractor)\\b");

    private static final Pattern NO_DEADLINE =
            Pattern.compile(
                    "(?iU)\\b(?:policy renewal|valid until|out of (?:the )?office|i am in the house|i go to|i'm away"
                            + "|on holiday|invoice|ring you|call you|lease|since|mornings?)\\b");

    private final String text;
    private final List<Span> sentences;

    MailAmounts(String text, List<Span> sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    Optional<Found<Estimate>> budget(List<Found<Estimate>> amounts) {
        return amounts.stream()
                .filter(amount -> score(amount) >= 0)
                .max(
                        Comparator.<Found<Estimate>>comparingInt(this::score)
                                .thenComparing(amount -> -amount.span().start()));
    }

    private int score(Found<Estimate> amount) {
        var around = around(amount.span());
        boolean budget = BUDGET.matcher(around).find();
        boolean others = OTHERS.matcher(around).find();
        return budget ? (others ? 1 : 2) : others ? -1 : 0;
    }

    Optional<Found<NeededBy>> deadline(List<Found<NeededBy>> deadlines) {
        return deadlines.stream()
                .filter(deadline -> !NO_DEADLINE.matcher(around(deadline.span())).find())
                .findFirst();
    }

    private String around(Span span) {
        return sentences.stream()
                .filter(sentence -> sentence.overlaps(span))
                .findFirst()
                .orElse(span)
                .of(text);
    }
}
