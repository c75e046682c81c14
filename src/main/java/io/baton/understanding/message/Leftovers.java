package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Slots;
import io.baton.understanding.Span;
import io.baton.understanding.token.Token;
import io.baton.understanding.token.Tokenizer;
import io.baton.understanding.token.WordLists;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words of a message that ended up in no part. Filler doesn't count: common words that name
/// nothing.
final class Leftovers {
    /// Short forms and words of chat, which a list of common words doesn't have.
    private static final Set<String> FILLER =
            Set.of(
                    ("pls plz thx hm hmm hes shes thats dont doesnt didnt cant wont im ive they've"
                                    + " they'll they're don't didn't doesn't can't won't i've i'm i'll"
                                    + " we've we'll we're it's he's she's that's there's what's who's"
                                    + " prob btw imo fyi lol ok anybody whoever referral referrals baton")
                            .split(" "));

    private final String text;
    private final WordLists wordLists;

    Leftovers(String text, WordLists wordLists) {
        this.text = text;
        this.wordLists = wordLists;
    }

    /// Neighboring words as one span, in order.
    List<Span> of(Slots slots) {
        var used = used(slots);
        var left = new ArrayList<Span>();
        boolean joins = false;
        for (var token : Tokenizer.tokens(text)) {
            boolean matters = token.isWord() && isFree(used, token.span()) && !isFiller(token);
            if (matters && joins) {
                var last = left.removeLast();
                left.add(new Span(last.start(), token.span().end()));
            } else if (matters) {
                left.add(token.span());
            }
            joins = matters || (joins && !token.isWord() && isFree(used, token.span()));
        }
        return List.copyOf(left);
    }

    private boolean isFiller(Token token) {
        return FILLER.contains(token.lower())
                || wordLists.common().test(token.lower())
                || token.text().length() < 2;
    }

    private static boolean isFree(BitSet used, Span span) {
        int next = used.nextSetBit(span.start());
        return next < 0 || next >= span.end();
    }

    private static BitSet used(Slots slots) {
        var used = new BitSet();
        Stream.concat(
                        Stream.concat(slots.needs().stream(), slots.parties().excluded().stream()),
                        singles(slots).stream())
                .forEach(found -> used.set(found.span().start(), found.span().end()));
        return used;
    }

    private static List<Found<?>> singles(Slots slots) {
        var all = new ArrayList<Found<?>>();
        add(all, slots.parties().client());
        add(all, slots.parties().partner());
        add(all, slots.parties().member());
        add(all, slots.referral());
        add(all, slots.amount());
        add(all, slots.words());
        add(all, slots.contact().name());
        add(all, slots.contact().email());
        add(all, slots.contact().phone());
        add(all, slots.contact().role());
        add(all, slots.dates().neededBy());
        add(all, slots.dates().on());
        add(all, slots.dates().period());
        return all;
    }

    private static void add(List<Found<?>> all, @Nullable Found<?> found) {
        if (found != null) {
            all.add(found);
        }
    }
}
