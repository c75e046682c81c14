package io.baton.mongo.contract;

import io.baton.testing.StoppedClock;

/// A database engine that the contracts run on.
interface StorageEngine {

    /// An empty database.
    Database newDatabase(StoppedClock clock);

    interface Database {
        /// Opens the stores of another instance of the program.
        StoresUnderTest newInstance();
    }
}
