/// Values as the database stores them: their bytes, their order and their size.
@NullMarked
package io.baton.embedded.bson;

import org.jspecify.annotations.NullMarked;
