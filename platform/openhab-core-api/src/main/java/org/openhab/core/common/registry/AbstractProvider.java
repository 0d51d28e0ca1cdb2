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
package org.openhab.core.common.registry;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.slf4j.LoggerFactory;

/**
 * Keeps the listeners of a provider.
 *
 * @param <E> what is provided
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class AbstractProvider<E> implements Provider<E> {

    protected List<ProviderChangeListener<E>> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void addProviderChangeListener(ProviderChangeListener<E> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeProviderChangeListener(ProviderChangeListener<E> listener) {
        listeners.remove(listener);
    }

    protected void notifyListenersAboutAddedElement(E element) {
        tell(listener -> listener.added(this, element));
    }

    protected void notifyListenersAboutRemovedElement(E element) {
        tell(listener -> listener.removed(this, element));
    }

    protected void notifyListenersAboutUpdatedElement(E oldElement, E element) {
        tell(listener -> listener.updated(this, oldElement, element));
    }

    /** One listener's failure must not keep the news from the others. */
    private void tell(Consumer<ProviderChangeListener<E>> news) {
        for (ProviderChangeListener<E> listener : listeners) {
            try {
                news.accept(listener);
            } catch (RuntimeException e) {
                LoggerFactory.getLogger(getClass()).error("A listener failed", e);
            }
        }
    }
}
