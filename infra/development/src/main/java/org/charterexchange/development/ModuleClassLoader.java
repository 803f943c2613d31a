package org.charterexchange.development;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Loads the classes of some modules itself, although its parent could, so that each start of a program has those of that
 * moment; everything else, the libraries, comes from the parent and stays loaded.
 */
final class ModuleClassLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    ModuleClassLoader(Collection<Path> classes, ClassLoader parent) {
        super(classes.stream().map(ModuleClassLoader::url).toArray(URL[]::new), parent);
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(folder.toString(), impossible);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null && findResource(name.replace('.', '/') + ".class") != null) {
                loaded = findClass(name);
            }
            return loaded != null ? loaded : super.loadClass(name, resolve);
        }
    }

    @Override
    public URL getResource(String name) {
        URL own = findResource(name);
        return own != null ? own : super.getResource(name);
    }

    /** Each once: the parent knows the same folders. */
    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        Map<String, URL> all = new LinkedHashMap<>();
        Collections.list(findResources(name)).forEach(own -> all.put(own.toExternalForm(), own));
        Collections.list(super.getResources(name)).forEach(found -> all.putIfAbsent(found.toExternalForm(), found));
        return Collections.enumeration(all.values());
    }
}
