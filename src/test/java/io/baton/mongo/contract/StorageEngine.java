package io.baton.mongo.contract;

import io.baton.testing.StoppedClock;

/// Something that stores can stand on.
interface StorageEngine {

    /// An empty database.
    Database newDatabase(StoppedClock stoppedClock);

    interface Database {
        /// The stores of one more instance of the program.
        StoresUnderTest newInstance();
    }
}
