package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import io.baton.understanding.token.Tokenizer;
import io.baton.understanding.token.WordLists;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds what the writer of a mail needs: the words after "we need", "looking for somebody to" or
/// "who could", or else the sentence with the trouble.
final class MailNeeds {
    private static final Pattern WISH =
            Pattern.compile(
                    "(?iU)\\b(?:(?:needs?|needed|requires?|wants?|wanted|wish(?:es)?|looking for|searching for"
                            + "|(?:would|'d|should|we'd|i'd) (?:also |really |very much |rather )?(?:like|love)"
                            + "|hoping (?:for|to)|in the market for|must (?=hold|have|get|be)|going to|should (?:get|have)|if we (?:have|had|could get)"
                            + "|(?:please |could you |can you )?(?:recommend|find|suggest)(?: us| me)?)"
                            + "|(?:can|could|would) (?:anyone|anybody|someone|somebody)"
                            + "|(?:who|anyone|anybody|someone|somebody|something|specialist|person|firm)"
                            + " (?:can|could|does|to|who can|who could|that can|that could|who does|who'd|of yours (?:can|could)))"
                            + "\\b");

    /// What may stand between the wish and the matter.
    private static final Pattern BEFORE_MATTER =
            Pattern.compile(
                    "(?iU)(?: (?:us|me|to|have|get|find|for|is|who|that|which|can|could|would|will|be|able|does"
                            + "|really|just|now|urgently|please|somebody|someone|anyone|anybody|something"
                            + "|(?:an? |the |some )?(?:specialist|firm|company|person|people|partner|supplier"
                            + "|house|expert|developer team|team|help|web person)(?= (?:who|that|to|for|with))))*+ ?");

    private static final Pattern END =
            Pattern.compile(
                    "(?iU)[.!?;:\\n(]|, | - | -- | (?:before|by|because|so that|so we|as we|as our|since|until|when"
                            + "|where|if|and (?:would|we|i|they|it|that|wondered|could|can)|is needed|was agreed"
                            + "|are needed|please|on the premises|rather|really)\\b");

    private static final Pattern REFUSED =
            Pattern.compile(
                    "(?iU)\\b(?:client wants|if (?:we|you|they|i) (?:want|need)|not? (?:need|want|in scope|action)|don't (?:need|want|do)|do not (?:need|want|telephone)"
                            + "|doesn't|no need|ignore|any more|nothing to do|needs? to be careful|unsubscribe"
                            + "|if (?:you|there's anything)|let me know|need(?:s)? (?:a word|your|anything|any (?:more|further))"
                            + "|looking forward|wants? (?:to know|a word)|needs? you|like to introduce)\\b");

    private static final Pattern SEVERAL =
            Pattern.compile(
                    "(?iU)\\b(?:two|three|a couple of|2|3) (?:things|jobs|problems|issues|matters|requests)\\b");

    /// What doesn't name a matter by itself.
    private static final Pattern NO_MATTER =
            Pattern.compile(
                    "(?iU)(?:(?-i:[Ii]t)|you|your|this|look|take a look|help|advice|that|them|him|her|hear|know|speak|meet|see|say|thank|a (?:word|chat|call))\\b.*");

    private static final Pattern CONNECTIVE =
            Pattern.compile("(?iU)(?:and|so|but|also|then|or|well),? +(?:the )?");

    private static final int SHORTEST = 2;
    private static final int MOST = 3;

    private final String text;
    private final WordLists wordLists;

    MailNeeds(String text, WordLists wordLists) {
        this.text = text;
        this.wordLists = wordLists;
    }

    /// The best wish of these sentences.
    Optional<Found<String>> wish(List<Span> sentences) {
        return sentences.stream()
                .flatMap(sentence ->
                        matter(sentence).stream().filter(need -> !isRefused(sentence, need.span())))
                .filter(this::saysEnough)
                .filter(need -> !NO_MATTER.matcher(need.value()).matches())
                .max(
                        Comparator.<Found<String>>comparingInt(
                                        need -> Math.min(2, technicalWords(need.value())))
                                .thenComparing(need -> -need.span().start()));
    }

    /// The technical sentences of a mail that says it holds several matters.
    List<Found<String>> several(List<Span> sentences) {
        return SEVERAL.matcher(text).find()
                ? sentences.stream()
                        .map(sentence -> cut(sentence.start(), sentence.end()))
                        .filter(this::saysEnough)
                        .filter(this::isTechnical)
                        .limit(MOST)
                        .toList()
                : List.of();
    }

    /// The first sentence that speaks of something technical.
    Optional<Found<String>> trouble(List<Span> sentences) {
        return sentences.stream()
                .map(sentence -> cut(sentence.start(), sentence.end()))
                .filter(this::saysEnough)
                .filter(need -> technicalWords(need.value()) > 0)
                .findFirst();
    }

    private boolean isRefused(Span sentence, Span need) {
        return REFUSED.matcher(text).region(sentence.start(), need.end()).find();
    }

    private Optional<Found<String>> matter(Span sentence) {
        var wish = WISH.matcher(text).region(sentence.start(), sentence.end());
        Optional<Found<String>> best = Optional.empty();
        while (wish.find()) {
            var before = BEFORE_MATTER.matcher(text).region(wish.end(), sentence.end());
            int start = before.lookingAt() ? before.end() : wish.end();
            var need = cut(start, sentence.end());
            if (saysEnough(need)
                    && best.filter(other ->
                                    technicalWords(other.value()) >= technicalWords(need.value()))
                            .isEmpty()) {
                best = Optional.of(need);
            }
        }
        return best;
    }

    private Found<String> cut(int from, int to) {
        int start = from;
        while (start < to && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        var connective = CONNECTIVE.matcher(text).region(start, to);
        start = connective.lookingAt() ? connective.end() : start;
        var end = END.matcher(text).region(start, to);
        int until = end.find() ? end.start() : to;
        while (until > start && !Character.isLetterOrDigit(text.charAt(until - 1))) {
            until--;
        }
        var span = new Span(start, Math.max(start, until));
        return new Found<>(span.of(text).replaceAll("\\s+", " "), span);
    }

    private boolean saysEnough(Found<String> need) {
        long words =
                Tokenizer.tokens(need.value()).stream().filter(token -> token.isWord()).count();
        return words >= SHORTEST && words <= 40 || technicalWords(need.value()) > 0;
    }

    boolean isTechnical(Found<String> need) {
        return technicalWords(need.value()) > 0;
    }

    /// Whether it's asked for, and technical.
    boolean isWish(Found<String> need) {
        return isTechnical(need)
                && wish(MailText.sentences(text)).filter(this::isTechnical).isPresent();
    }

    private int technicalWords(String words) {
        return (int)
                Tokenizer.tokens(words).stream()
                        .map(token -> token.lower())
                        .filter(word ->
                                wordLists.technical().test(word) && !wordLists.common().test(word))
                        .count();
    }
}
