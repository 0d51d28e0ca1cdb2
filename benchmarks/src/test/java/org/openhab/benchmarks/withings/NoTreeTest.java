/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.benchmarks.withings;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Comparator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openhab.benchmarks.Allocation;
import org.openhab.benchmarks.Heap;
import org.openhab.benchmarks.TokenScan;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/**
 * Decoding allocates what reading the tokens allocates and what it returns, and no tree in between.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class NoTreeTest {

    private static final int COPIES = 5;

    @ParameterizedTest
    @EnumSource
    void decodingAllocatesNoTree(Workload workload) throws Exception {
        assumeTrue(workload.present(), "no recordings found: shared.dir is not set or has no corpus");
        byte[] answer = workload.answers().stream().max(Comparator.comparingInt(a -> a.length)).orElseThrow();
        long scan = Allocation.bytes(() -> TokenScan.scan(answer));
        long result = Heap.bytes(() -> workload.decode(answer), COPIES);
        long tree = Heap.bytes(() -> tree(answer), COPIES);
        // Half a tree for what is short-lived otherwise, such as the text of a number with digits after the point.
        long bound = scan + result + tree / 2;

        assertThat("decoding allocates", Allocation.bytes(() -> workload.decode(answer)), is(lessThan(bound)));
        assertThat("a tree first would allocate", Allocation.bytes(() -> tree(answer)) + result,
                is(greaterThan(bound)));
    }

    private static JsonElement tree(byte[] answer) {
        return JsonParser.parseReader(TokenScan.text(answer));
    }
}
