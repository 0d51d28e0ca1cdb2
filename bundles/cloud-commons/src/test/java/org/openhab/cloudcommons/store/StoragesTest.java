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
package org.openhab.cloudcommons.store;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.sameInstance;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.core.storage.StorageService;

/**
 * Tests of {@link Storages}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class StoragesTest {

    @Test
    void openHabIsAskedOnceForEachName() {
        StorageService service = mock(StorageService.class);
        doAnswer(call -> new MemoryStorage<String>()).when(service).getStorage(anyString(), any());
        Storages storages = new Storages(service, getClass().getClassLoader());
        assertThat(storages.apply("a"), is(sameInstance(storages.apply("a"))));
        assertThat(storages.apply("b"), is(not(sameInstance(storages.apply("a")))));
        verify(service).getStorage("a", getClass().getClassLoader());
        verify(service).getStorage("b", getClass().getClassLoader());
    }
}
