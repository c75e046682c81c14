package io.baton.understanding.message.mail;

import io.baton.referral.amount.Estimate;
import io.baton.understanding.Found;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Chooses the client's budget among all amounts of a mail.
public final class MailBudget {
    private static final Pattern BUDGET =
            Pattern.compile(
                    "(?iU)\\b(?:budget|up to|max(?:imum)?|tops|set aside|released|approved|signed off|allocated"
                            + "|capital plan|i have|we have|i've|we've|they have|what they have|we can|could do"
                            + "|reckon|left in|is in the plan|agreed|happy to pay|can spend|spend|say|expect"
                            + "|whether|contract value|is there|gave|ceiling|limit|worth|in mind|afford"
                            + "|go to|excl|installed|they pay|mumbled)\\b");

    private static final Pattern SURELY =
            Pattern.compile(
                    "(?iU)\\b(?:budget|up to|max(?:imum)?|tops|set aside|released|approved|signed off|allocated"
                            + "|put aside|put by|earmarked|ring-?fenced|upper limit|in the estimates|(?:indicative|estimated|approximate|total|contract) value|price (?:frame|limit)|guide price|can offer|to be spent|gave|ceiling|happy to pay|whether|contract value|capital plan)\\b");

    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?iU)\\b(?:quoted?(?! me\\b)|last year|invoice|premium|turnover|average|basket|lose|loses|lost|fine[ds]?"
                            + "|(?<!be )spent|last month|had a price|cost us|costs|wrote off|written off|per hour|offer of|not to be discussed"
                            + "|(?<!plus |excl |excl\\. |incl |incl\\. |ex |inc |excluding |including |before |\\+ |\\+)vat"
                            + "|already|value|salary|insurance|rent|rental|deposit|penalty|bid|fee(?! earner)"
                            + "|currently|today|replacement|they also|saved|seemed mad|contractor)\\b");

    private final Clauses clauses;

    public MailBudget(Clauses clauses) {
        this.clauses = clauses;
    }

    public Optional<Found<Estimate>> choose(List<Found<Estimate>> amounts) {
        return amounts.stream()
                .filter(amount -> score(amount) >= 0 && isMoney(amount))
                .max(
                        Comparator.<Found<Estimate>>comparingInt(this::score)
                                .thenComparing(amount -> -amount.span().start()));
    }

    /// A small number without a currency is a number of a chapter.
    private boolean isMoney(Found<Estimate> amount) {
        return amount.value().worth().amount().getAmount().intValue() >= 100
                || !amount.span().of(clauses.text()).matches("[\\d.,]+");
    }

    private int score(Found<Estimate> amount) {
        var around = clauses.around(amount.span());
        if (OTHERS.matcher(around).find()) {
            return SURELY.matcher(around).find() ? 1 : -1;
        }
        return BUDGET.matcher(around).find() ? 2 : 0;
    }
}
