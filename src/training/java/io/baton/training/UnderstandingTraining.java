package io.baton.training;

import io.baton.minilm.MiniLmModel;
import io.baton.minilm.PrecomputedEmbeddings;
import io.baton.search.vocabulary.Lexicon;
import io.baton.search.vocabulary.Vocabulary;
import io.baton.understanding.example.Example;
import io.baton.understanding.example.SlotName;
import io.baton.understanding.intent.IntentClassifier;
import io.baton.understanding.linear.LinearModel;
import io.baton.understanding.message.UnderstandingModels;
import io.baton.understanding.tagging.TaggedExample;
import io.baton.understanding.token.EmbeddedMessage;
import io.baton.understanding.token.Item;
import io.baton.understanding.token.Kind;
import io.baton.understanding.token.WordLists;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;

/// Trains the classifier of intents and the tagger of parts from the example sentences.
///
/// Each example is used twice: once with its names known to the firm, and once with names that
/// Baton has never heard.
final class UnderstandingTraining {
    /// Records which examples the models belong to. Deleted first and written last.
    private static final String DONE = "examples.learned";

    /// Rarer features of intents aren't worth their space.
    private static final int MIN_COUNT = 3;

    private final Path directory;
    private final List<Example> examples;

    /// @param classes directory of compiled classes
    UnderstandingTraining(Path classes, List<Example> examples) {
        this.examples = examples;
        directory = classes.resolve(UnderstandingModels.class.getPackageName().replace('.', '/'));
    }

    /// @param source loads the sentence model
    void run(Callable<MiniLmModel> source) throws Exception {
        var done = directory.resolve(DONE);
        var stamp = Long.toHexString(PrecomputedEmbeddings.key(examples.toString()));
        if (Files.exists(done) && Files.readString(done).equals(stamp)) {
            return;
        }
        Files.createDirectories(directory);
        Files.deleteIfExists(done);
        learn(source.call());
        Files.writeString(done, stamp);
        System.out.printf("learned from %,d example messages%n", examples.size());
    }

    private void learn(MiniLmModel model) throws IOException {
        var lexicon = new Lexicon(Vocabulary.shipped());
        var words = new WordLists(model::knowsWord, model::isCommonWord, lexicon::knows);
        var intents = new ArrayList<LogisticTraining.Example>();
        var tagged = new ArrayList<TaggedExample>();
        for (var example : examples) {
            for (var items : variants(example)) {
                var message = EmbeddedMessage.of(items, model::embedInContext);
                intents.add(
                        new LogisticTraining.Example(
                                example.intent().name(), IntentClassifier.features(message)));
                tagged.add(new TaggedExample(example, message, words));
            }
        }
        write(UnderstandingModels.INTENTS, LogisticTraining.train(intents, MIN_COUNT));
        write(UnderstandingModels.TAGS, PerceptronTraining.train(tagged));
    }

    private static Set<List<Item>> variants(Example example) {
        return new LinkedHashSet<>(List.of(items(example, true), items(example, false)));
    }

    private static List<Item> items(Example example, boolean namesKnown) {
        var known =
                example.marks().stream()
                        .filter(mark -> kinds(namesKnown).containsKey(mark.slot()))
                        .map(mark ->
                                new Item.Known(
                                        Objects.requireNonNull(kinds(namesKnown).get(mark.slot())),
                                        mark.span()))
                        .toList();
        return Item.of(example.text(), known);
    }

    private static Map<SlotName, Kind> kinds(boolean namesKnown) {
        var kinds = new HashMap<SlotName, Kind>();
        kinds.put(SlotName.AMOUNT, Kind.AMOUNT);
        kinds.put(SlotName.BY, Kind.DATE);
        kinds.put(SlotName.DATE, Kind.DATE);
        kinds.put(SlotName.PERIOD, Kind.DATE);
        kinds.put(SlotName.REFERRAL, Kind.REFERRAL);
        kinds.put(SlotName.PHONE, Kind.PHONE);
        kinds.put(SlotName.EMAIL, Kind.EMAIL);
        if (namesKnown) {
            kinds.put(SlotName.CLIENT, Kind.CLIENT);
            kinds.put(SlotName.PARTNER, Kind.PARTNER);
            kinds.put(SlotName.EXCLUDED, Kind.PARTNER);
            kinds.put(SlotName.MEMBER, Kind.MEMBER);
        }
        return kinds;
    }

    private void write(String name, LinearModel model) throws IOException {
        try (var out =
                new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(directory.resolve(name))))) {
            model.write(out);
        }
    }
}
