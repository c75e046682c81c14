package io.baton.training;

import io.baton.minilm.MiniLmModel;
import io.baton.minilm.PrecomputedEmbeddings;
import io.baton.search.vocabulary.Lexicon;
import io.baton.search.vocabulary.Vocabulary;
import io.baton.understanding.example.Example;
import io.baton.understanding.example.SlotName;
import io.baton.understanding.intent.IntentClassifier;
import io.baton.understanding.message.UnderstandingModels;
import io.baton.understanding.tagging.TaggingEvents;
import io.baton.understanding.token.Item;
import io.baton.understanding.token.Kind;
import io.baton.understanding.token.WordLists;
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
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/// Trains the classifier of intents and the tagger of parts from the example sentences.
///
/// Each example is used twice: once with its names known to the firm, and once with names that
/// Baton has never heard.
final class UnderstandingTraining {
    /// Records which examples the models belong to. Deleted first and written last.
    private static final String DONE = "examples.learned";

    private static final double INTENT_REGULARIZATION = 0.1;
    private static final double TAG_REGULARIZATION = 0.3;

    private final Path directory;
    private final List<Example> examples;

    /// @param classes directory of compiled classes
    UnderstandingTraining(Path classes, List<Example> examples) {
        this.examples = examples;
        directory =
                classes.resolve(UnderstandingModels.class.getPackageName().replace('.', '/'));
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
        var events =
                new TaggingEvents(
                        new WordLists(model::knowsWord, model::isCommonWord, lexicon::knows));
        var intents = new ArrayList<Event>();
        var tags = new ArrayList<Event>();
        for (var example : examples) {
            for (var items : new LinkedHashSet<>(List.of(items(example, true), items(example, false)))) {
                intents.add(IntentClassifier.event(example.intent(), items, model::unitEmbedding));
                tags.addAll(events.of(example, items));
            }
        }
        write(
                directory.resolve(UnderstandingModels.INTENTS),
                train(intents, INTENT_REGULARIZATION, true));
        write(directory.resolve(UnderstandingModels.TAGS), train(tags, TAG_REGULARIZATION, false));
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

    private static AbstractModel train(List<Event> events, double l2, boolean realValues)
            throws IOException {
        var parameters = new TrainingParameters();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        var indexer = realValues ? new OnePassRealValueDataIndexer() : new OnePassDataIndexer();
        indexer.init(parameters, new HashMap<>());
        indexer.index(ObjectStreamUtils.createObjectStream(events));
        var trainer = new QNTrainer(7);
        var settings = new TrainingParameters();
        settings.put(QNTrainer.L1COST_PARAM, 0.0);
        settings.put(QNTrainer.L2COST_PARAM, l2);
        settings.put(QNTrainer.THREADS_PARAM, 2);
        trainer.init(settings, new HashMap<>());
        return trainer.trainModel(100, indexer);
    }

    private static void write(Path file, AbstractModel model) throws IOException {
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            new GenericModelWriter(model, out).persist();
        }
    }
}
