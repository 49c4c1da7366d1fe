document.getElementById('trap').addEventListener('keydown', (event) => event.preventDefault());
