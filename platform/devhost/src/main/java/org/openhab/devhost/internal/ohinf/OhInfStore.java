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
package org.openhab.devhost.internal.ohinf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.devhost.internal.ohinf.OhInfContent.Definition;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Holds what the running bundles brought in their {@code OH-INF} folders.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = OhInfStore.class)
public class OhInfStore {

    /**
     * A type with the bundle that brought it, whose translations apply to it.
     *
     * @param type in the file's own language
     */
    record Owned<T> (Bundle bundle, T type) {
    }

    /** In the order the bundles came; replaced as a whole, so that readers need no lock. */
    private volatile Map<Bundle, OhInfContent> contents = Map.of();

    @Activate
    public OhInfStore() {
        // nothing to look up
    }

    /** @return what each bundle brought, refusals included; bundles without {@code OH-INF} are left out */
    public Map<Bundle, OhInfContent> contents() {
        return contents;
    }

    synchronized void put(Bundle bundle, OhInfContent content) {
        Map<Bundle, OhInfContent> copy = new LinkedHashMap<>(contents);
        copy.put(bundle, content);
        contents = copy;
    }

    synchronized void remove(Bundle bundle) {
        Map<Bundle, OhInfContent> copy = new LinkedHashMap<>(contents);
        copy.remove(bundle);
        contents = copy;
    }

    boolean defines(Definition definition) {
        return contents.values().stream().anyMatch(content -> content.definitions().contains(definition));
    }

    <K, T> @Nullable Owned<T> find(Function<OhInfContent, Map<K, T>> part, K key) {
        for (Map.Entry<Bundle, OhInfContent> entry : contents.entrySet()) {
            T type = part.apply(entry.getValue()).get(key);
            if (type != null) {
                return new Owned<>(entry.getKey(), type);
            }
        }
        return null;
    }

    <K, T> List<Owned<T>> all(Function<OhInfContent, Map<K, T>> part) {
        List<Owned<T>> all = new ArrayList<>();
        contents.forEach(
                (bundle, content) -> part.apply(content).values().forEach(type -> all.add(new Owned<>(bundle, type))));
        return all;
    }
}
