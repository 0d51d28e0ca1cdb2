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

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventPublisher;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gathers the elements of all providers that OSGi has of one kind.
 *
 * @param <E> the elements
 * @param <K> their keys
 * @param <P> the kind of providers
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class AbstractRegistry<E extends Identifiable<K>, K, P extends Provider<E>>
        implements ProviderChangeListener<E>, Registry<E, K> {

    private final Logger logger = LoggerFactory.getLogger(AbstractRegistry.class);
    private final @Nullable Class<P> providerType;
    private final Map<Provider<E>, Map<K, E>> elementsByProvider = new LinkedHashMap<>();
    private final List<RegistryChangeListener<E>> listeners = new CopyOnWriteArrayList<>();
    private @Nullable ServiceTracker<P, P> tracker;
    private @Nullable ManagedProvider<E, K> managedProvider;
    private @Nullable EventPublisher eventPublisher;

    /**
     * @param providerClazz the service to look for; null if providers are added by calls only
     */
    protected AbstractRegistry(@Nullable Class<P> providerClazz) {
        this.providerType = providerClazz;
    }

    /** Looks for providers from now on. */
    protected void activate(BundleContext context) {
        Class<P> type = providerType;
        if (type == null) {
            return;
        }
        ServiceTracker<P, P> opened = new ServiceTracker<>(context, type.getName(), null) {
            @Override
            public @Nullable P addingService(@Nullable ServiceReference<P> reference) {
                P provider = context.getService(reference);
                if (provider != null) {
                    addProvider(provider);
                }
                return provider;
            }

            @Override
            public void removedService(@Nullable ServiceReference<P> reference, @Nullable P provider) {
                if (provider != null) {
                    removeProvider(provider);
                }
                context.ungetService(reference);
            }
        };
        tracker = opened;
        opened.open();
    }

    protected void deactivate() {
        ServiceTracker<P, P> opened = tracker;
        if (opened != null) {
            opened.close();
            tracker = null;
        }
    }

    /** Returns at once, as providers are taken over when they come. */
    public void waitForCompletedAsyncActivationTasks() {
        // Nothing happens in the background.
    }

    /** The first provider that stores changes is the one that {@link #add} and the like change. */
    @SuppressWarnings("unchecked")
    protected void addProvider(Provider<E> provider) {
        synchronized (elementsByProvider) {
            if (elementsByProvider.putIfAbsent(provider, new LinkedHashMap<>()) != null) {
                return;
            }
            if (managedProvider == null && provider instanceof ManagedProvider) {
                managedProvider = (ManagedProvider<E, K>) provider;
            }
        }
        provider.addProviderChangeListener(this);
        provider.getAll().forEach(element -> added(provider, element));
    }

    protected void removeProvider(Provider<E> provider) {
        provider.removeProviderChangeListener(this);
        for (E element : elementsOf(provider)) {
            removed(provider, element);
        }
        synchronized (elementsByProvider) {
            elementsByProvider.remove(provider);
            if (managedProvider == provider) {
                managedProvider = null;
            }
        }
    }

    private List<E> elementsOf(Provider<E> provider) {
        synchronized (elementsByProvider) {
            return List.copyOf(elementsByProvider.getOrDefault(provider, Map.of()).values());
        }
    }

    @Override
    public void added(Provider<E> provider, E element) {
        if (getValueAndProvider(element.getUID()) != null) {
            logger.warn("{} is there already; the one of {} is left out", element.getUID(),
                    provider.getClass().getName());
            return;
        }
        try {
            onAddElement(element);
        } catch (IllegalArgumentException e) {
            logger.warn("{} cannot be added: {}", element.getUID(), e.getMessage());
            return;
        }
        put(provider, element);
        notifyListenersAboutAddedElement(element);
    }

    private void put(Provider<E> provider, E element) {
        synchronized (elementsByProvider) {
            elementsByProvider.computeIfAbsent(provider, key -> new LinkedHashMap<>()).put(element.getUID(), element);
        }
    }

    @Override
    public void removed(Provider<E> provider, E element) {
        E known;
        synchronized (elementsByProvider) {
            known = elementsByProvider.getOrDefault(provider, Map.of()).get(element.getUID());
        }
        if (known == null) {
            return;
        }
        onRemoveElement(known);
        synchronized (elementsByProvider) {
            elementsByProvider.getOrDefault(provider, new HashMap<>()).remove(element.getUID());
        }
        notifyListenersAboutRemovedElement(known);
    }

    @Override
    public void updated(Provider<E> provider, E oldElement, E element) {
        if (!oldElement.getUID().equals(element.getUID())) {
            logger.warn("{} cannot become {}", oldElement.getUID(), element.getUID());
            return;
        }
        try {
            beforeUpdateElement(oldElement);
            onUpdateElement(oldElement, element);
        } catch (IllegalArgumentException e) {
            logger.warn("{} cannot be changed: {}", element.getUID(), e.getMessage());
            return;
        }
        put(provider, element);
        notifyListenersAboutUpdatedElement(oldElement, element);
    }

    @Override
    public void addRegistryChangeListener(RegistryChangeListener<E> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeRegistryChangeListener(RegistryChangeListener<E> listener) {
        listeners.remove(listener);
    }

    protected void notifyListenersAboutAddedElement(E element) {
        tell(listener -> listener.added(element));
    }

    protected void notifyListenersAboutRemovedElement(E element) {
        tell(listener -> listener.removed(element));
    }

    protected void notifyListenersAboutUpdatedElement(E oldElement, E element) {
        tell(listener -> listener.updated(oldElement, element));
    }

    /** One listener's failure must not keep the news from the others. */
    private void tell(Consumer<RegistryChangeListener<E>> news) {
        for (RegistryChangeListener<E> listener : listeners) {
            try {
                news.accept(listener);
            } catch (RuntimeException e) {
                logger.error("The listener {} failed", listener.getClass().getName(), e);
            }
        }
    }

    /**
     * Called before an element is added.
     *
     * @throws IllegalArgumentException to keep the element out
     */
    protected void onAddElement(E element) throws IllegalArgumentException {
        // Most registries take all.
    }

    /** Called before an element goes. */
    protected void onRemoveElement(E element) {
        // Most registries keep nothing more per element.
    }

    /** Called before {@link #onUpdateElement}. */
    protected void beforeUpdateElement(E existingElement) {
        // Most registries keep nothing more per element.
    }

    /**
     * Called before an element is replaced.
     *
     * @throws IllegalArgumentException to keep the old element
     */
    protected void onUpdateElement(E oldElement, E element) throws IllegalArgumentException {
        // Most registries take all.
    }

    @Override
    public Collection<E> getAll() {
        synchronized (elementsByProvider) {
            return elementsByProvider.values().stream().flatMap(elements -> elements.values().stream()).toList();
        }
    }

    @Override
    public Stream<E> stream() {
        return getAll().stream();
    }

    @Override
    public @Nullable E get(K key) {
        Map.Entry<Provider<E>, E> found = getValueAndProvider(key);
        return found == null ? null : found.getValue();
    }

    /** The element with its provider, null if there is none. */
    protected Map.@Nullable Entry<Provider<E>, E> getValueAndProvider(K key) {
        synchronized (elementsByProvider) {
            for (Map.Entry<Provider<E>, Map<K, E>> entry : elementsByProvider.entrySet()) {
                E element = entry.getValue().get(key);
                if (element != null) {
                    return Map.entry(entry.getKey(), element);
                }
            }
        }
        return null;
    }

    protected @Nullable Provider<E> getProvider(K key) {
        Map.Entry<Provider<E>, E> found = getValueAndProvider(key);
        return found == null ? null : found.getKey();
    }

    /** The provider of an element, null if it is not here. */
    public @Nullable Provider<E> getProvider(E element) {
        return getProvider(element.getUID());
    }

    protected void forEach(Consumer<E> consumer) {
        getAll().forEach(consumer);
    }

    protected void forEach(Provider<E> provider, Consumer<E> consumer) {
        elementsOf(provider).forEach(consumer);
    }

    protected void forEach(BiConsumer<Provider<E>, E> consumer) {
        List<Provider<E>> providers;
        synchronized (elementsByProvider) {
            providers = List.copyOf(elementsByProvider.keySet());
        }
        providers.forEach(provider -> elementsOf(provider).forEach(element -> consumer.accept(provider, element)));
    }

    private ManagedProvider<E, K> managed() {
        ManagedProvider<E, K> provider = managedProvider;
        if (provider == null) {
            throw new IllegalStateException("There is no provider that stores changes");
        }
        return provider;
    }

    /**
     * @throws IllegalStateException if there is no provider that stores changes
     */
    @Override
    public E add(E element) {
        managed().add(element);
        return element;
    }

    /**
     * @throws IllegalStateException if there is no provider that stores changes
     */
    @Override
    public @Nullable E update(E element) {
        return managed().update(element);
    }

    /**
     * @throws IllegalStateException if there is no provider that stores changes
     */
    @Override
    public @Nullable E remove(K key) {
        return managed().remove(key);
    }

    protected void setManagedProvider(ManagedProvider<E, K> provider) {
        managedProvider = provider;
        addProvider(provider);
    }

    protected void unsetManagedProvider(ManagedProvider<E, K> provider) {
        removeProvider(provider);
    }

    protected @Nullable EventPublisher getEventPublisher() {
        return eventPublisher;
    }

    protected void setEventPublisher(EventPublisher eventPublisher) {
        this.eventPublisher = eventPublisher;
    }

    protected void unsetEventPublisher(EventPublisher eventPublisher) {
        this.eventPublisher = null;
    }

    /** Publishes an event if there is somebody to publish it. */
    protected void postEvent(Event event) {
        EventPublisher publisher = eventPublisher;
        if (publisher != null) {
            publisher.post(event);
        }
    }
}
